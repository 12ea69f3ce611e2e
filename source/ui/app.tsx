import {Text} from 'ink';
import type {ReactElement} from 'react';
import type {Layout} from '../state/layout.ts';
import {drawnOverlay, layoutOf} from '../state/selectors.ts';
import type {Store} from '../state/store.ts';
import type {Message, State} from '../state/types.ts';
import {LineStyleContext} from './components/line-drawing.tsx';
import {Region} from './components/region.tsx';
import {Separator} from './components/separator.tsx';
import {useStore} from './hooks/use-store.ts';
import {EntitiesPane} from './panes/entities-pane.tsx';
import {EntityStrip} from './panes/entity-strip.tsx';
import {FolderPane} from './panes/folder-pane.tsx';
import {Footer} from './panes/footer.tsx';
import {ListPane} from './panes/list-pane.tsx';
import {OverlayView} from './panes/overlays.tsx';
import {PaletteView} from './panes/palette-view.tsx';
import {ReaderPane} from './panes/reader-pane.tsx';
import {SearchRows} from './panes/search-rows.tsx';
import {TitleRow} from './panes/title-row.tsx';

type AppProps = {readonly store: Store<State, Message>};

/** The whole screen. Input does not come through here: the stdin guard feeds the store. */
export function App({store}: AppProps): ReactElement {
	const state = useStore(store);
	const screen = layoutOf(state);
	if (screen.arrangement === 'tooSmall') return <Text wrap="truncate">make me bigger</Text>;
	return (
		<LineStyleContext value={state.lines}>
			<Region direction="column" width={state.columns} height={state.rows}>
				<TitleRow state={state} />
				{screen.searchRows > 0 && <SearchRows state={state} rows={screen.searchRows} />}
				<Body state={state} screen={screen} />
				<Footer state={state} />
			</Region>
		</LineStyleContext>
	);
}

type BodyProps = {readonly state: State; readonly screen: Layout};

function Body({state, screen}: BodyProps): ReactElement {
	if (state.prompt?.purpose === 'palette') {
		return <PaletteView state={state} prompt={state.prompt} rect={screen.body} />;
	}
	const overlay = drawnOverlay(state);
	if (overlay !== undefined) {
		return <OverlayView state={state} overlay={overlay} rect={screen.body} />;
	}
	if (screen.arrangement === 'threeColumns' || screen.arrangement === 'twoColumns') {
		return <Columns state={state} screen={screen} />;
	}
	return (
		<Region direction="column" width={screen.width} height={screen.body.height}>
			{screen.list && <ListPane state={state} rect={screen.list} />}
			<Lower state={state} screen={screen} />
		</Region>
	);
}

function Columns({state, screen}: BodyProps): ReactElement {
	const {list, folder, body} = screen;
	const hasOwnColumn = screen.arrangement === 'threeColumns';
	return (
		<Region direction="row" width={screen.width} height={body.height}>
			<Region direction="column" width={list?.width ?? 0} height={body.height}>
				{list && <ListPane state={state} rect={list} />}
				{folder && <FolderPane state={state} rect={folder} />}
			</Region>
			<Separator height={body.height} />
			{hasOwnColumn ? (
				<>
					{screen.reader && <ReaderPane state={state} rect={screen.reader} />}
					<Separator height={body.height} />
					{screen.entities && <EntitiesPane state={state} rect={screen.entities} />}
				</>
			) : (
				<Region
					direction="column"
					width={screen.width - (list?.width ?? 0) - 1}
					height={body.height}
				>
					<Lower state={state} screen={screen} />
				</Region>
			)}
		</Region>
	);
}

/** The reader, or the entities in its place, and the row of entities. */
function Lower({state, screen}: BodyProps): ReactElement {
	return (
		<>
			{screen.reader && <ReaderPane state={state} rect={screen.reader} />}
			{screen.entities && <EntitiesPane state={state} rect={screen.entities} />}
			{screen.strip && (
				<EntityStrip open={state.open} rect={screen.strip} model={state.encoding.width} />
			)}
		</>
	);
}
