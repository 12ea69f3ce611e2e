import type {Entity} from '../entities/types.ts';

/** Below it a name has a question mark: of ten such names more than one is none. */
const sure = 0.9;

/** Whether only the model took it for a name, and it is not sure. */
export function isOnlyLikely({confidence}: Pick<Entity, 'confidence'>): boolean {
	return confidence !== undefined && confidence < sure;
}

/** `64 %`; never 100, which the model is of nothing. */
export function percent(confidence: number): string {
	return `${Math.min(99, Math.floor(confidence * 100))} %`;
}
