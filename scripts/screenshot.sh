#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of the window on a screen of its own, from `oriel --demo`: light and dark, small and large, empty, answered,
# waiting and failed; and from a history of their own, of the settings and their pages. screenshot.sh [DIR] writes PNG files there,
# build/screenshots when not said; ORIEL is the binary.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
oriel=${ORIEL:-$root/build/bin/oriel}
pictures=${1:-$root/build/screenshots}
mkdir -p "$pictures"
work=$(mktemp -d)
started=()

clean_up() {
    [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true
    wait
    rm -rf -- "$work"
}
trap clean_up EXIT

start_screen() {
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1600x1100x24 -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
    started+=($!)
    local number
    read -r number <"$work/display"
    export DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$work
    chmod 700 "$work"
}

# open_window WIDTH HEIGHT ARGUMENT...: starts Oriel with these; sets window and oriel_pid.
open_window() {
    local width=$1 height=$2
    shift 2
    "$oriel" "$@" 2>/dev/null &
    oriel_pid=$!
    started+=("$oriel_pid")
    window=$(xdotool search --sync --onlyvisible --name Oriel | head -n 1)
    xdotool windowmove "$window" 0 0 windowsize --sync "$window" "$width" "$height" windowfocus --sync "$window"
}

# take NAME: the picture of the window, which is closed then.
take() {
    sleep 0.7
    import -window "$window" "$pictures/$1.png"
    kill "$oriel_pid"
    wait "$oriel_pid" 2>/dev/null || true
    printf 'screenshot: %s\n' "$pictures/$1.png"
}

# picture NAME THEME WIDTH HEIGHT [QUESTION SECONDS]...: asks each question, waits so long, and takes the picture. What
# begins with key: is pressed instead, what begins with type: is not sent.
picture() {
    local name=$1 theme=$2 width=$3 height=$4
    shift 4
    open_window "$width" "$height" --demo --theme "$theme"
    while [ $# -gt 0 ]; do
        case $1 in
        key:*) xdotool key "${1#key:}" ;;
        type:*) xdotool type --delay 5 "${1#type:}" ;;
        *) xdotool type --delay 5 "$1" && xdotool key Return ;;
        esac
        sleep "$2"
        shift 2
    done
    take "$name"
}

# settings NAME THEME WIDTH HEIGHT [KEY]...: the settings, in each picture on the history that the last one left.
settings() {
    local name=$1 theme=$2 width=$3 height=$4
    shift 4
    ORIEL_HOME=$work/home open_window "$width" "$height" --theme "$theme"
    for key in ctrl+comma Tab "$@"; do
        xdotool key "$key"
        sleep 0.4
    done
    take "$name"
}

start_screen
settings light-providers light 1200 800
settings dark-providers-small dark 480 480
settings light-answers light 1200 800 Down
settings dark-appearance dark 1200 800 Down Down
settings light-appearance-small light 480 480 Down Down
settings dark-keyboard dark 1200 800 Down Down Down
settings dark-network dark 1200 800 Down Down Down Down
settings light-privacy light 1200 800 Down Down Down Down Down
settings light-settings-empty light 900 680 End
settings light-settings light 1200 800 End Tab Return Return Return Tab Tab Tab Return
settings dark-settings-small dark 480 480 End Tab Tab
settings dark-settings dark 1200 800 End Tab Tab Tab Return
answered=("How do I reset the pump?" 4.5)
failed=("How do I reset the pump?" 4.5 "Show me an error" 1)
picture light-empty light 900 680
picture light-answered light 900 680 "${answered[@]}"
picture dark-answered dark 900 680 "${answered[@]}"
picture dark-failed dark 900 680 "${failed[@]}"
picture light-failed-small light 480 480 "${failed[@]}"
picture light-waiting light 900 680 "retry, please" 1
picture light-cut light 900 680 "cut it" 2.5
picture light-long-large light 1500 1000 "a long one" 2.5 "and then this" 0.3
picture dark-empty-small dark 480 480
several=("How do I reset the pump?" 4.5 key:ctrl+n 0.2 "Which filter fits?" 4.5 key:ctrl+n 0.2 "Think about it first" 1)
picture light-conversations light 1200 800 "${several[@]}"
picture dark-conversations-small dark 480 640 "${several[@]}" key:ctrl+b 0.5
picture light-palette light 1200 800 "${several[@]}" key:ctrl+k 0.3 type:re 0.5
picture dark-palette-small dark 480 480 key:ctrl+k 0.5
picture light-keys light 1200 800 key:ctrl+slash 0.5 key:Down 0.1 key:Return 0.3 key:ctrl+k 0.3
picture dark-keys-small dark 480 480 key:ctrl+slash 0.5
picture dark-search dark 1200 800 "${several[@]}" key:ctrl+shift+f 0.3 type:filter 0.8
