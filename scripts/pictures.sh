#!/bin/sh
# Takes the pictures of the README: the built program in a real terminal under a virtual X server.
#
#     npm run build && sh scripts/pictures.sh [folder of the pictures]
#
# Needs from Debian: xvfb xdotool imagemagick xfce4-terminal dbus fonts-noto-core fonts-noto-mono fonts-dejavu.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
out=${1:-$root/docs}
node=$(readlink -f "$root/node_modules/node/bin/node")
state=$(mktemp -d)
display=:87

for tool in Xvfb xdotool import convert xfce4-terminal dbus-run-session; do
	command -v "$tool" >/dev/null || { echo "pictures.sh: needs $tool" >&2; exit 2; }
done

Xvfb "$display" -screen 0 1500x900x24 >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$state"' EXIT
export DISPLAY="$display" LANG=C.UTF-8 LC_ALL=C.UTF-8 GDK_BACKEND=x11 XDG_STATE_HOME="$state" XDG_CACHE_HOME="$state" XDG_CONFIG_HOME="$state"
sleep 1

# picture NAME WORD...: each word is a key of xdotool, or `type:TEXT`.
picture() {
	name=$1
	shift
	rm -rf "$state/khabar"
	dbus-run-session xfce4-terminal --disable-server --geometry=124x36+0+0 --font='Noto Sans Mono 11' \
		--hide-menubar --hide-scrollbar --hide-borders -x "$node" "$root/bin/khabar.cjs" --no-state >/dev/null 2>&1 &
	terminal=$!
	sleep 9
	for word in "$@"; do
		case $word in
			type:*) xdotool type --delay 60 "${word#type:}" ;;
			*) xdotool key "$word" ;;
		esac
		sleep 0.7
	done
	sleep 1
	import -window root "$state/$name.png"
	# What the window does not cover is black.
	convert "$state/$name.png" -bordercolor black -border 1 -trim +repage -bordercolor black -border 8 -strip -colors 64 "$out/$name.png"
	xdotool key shift+q
	sleep 1
	kill "$terminal" 2>/dev/null || true
	wait "$terminal" 2>/dev/null || true
	echo "$out/$name.png"
}

picture browse j j
picture search slash 'type:vu dai tha'
picture card slash 'type:vu dai thang' Return Return Tab Return
picture parallel j Return p
