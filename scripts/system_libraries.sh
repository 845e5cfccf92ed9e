#!/bin/sh
# Qt needs a few libraries of the system. Where they are missing: install them through apt if we
# may, else name the command.
set -u
python="$1"
needed="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0"
window="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"

works() {
    QT_QPA_PLATFORM=offscreen "$python" -c \
        "from PySide6.QtWidgets import QApplication; QApplication([])" >/dev/null 2>&1
}

works && exit 0
[ "$(uname -s)" = Linux ] || { echo "Qt can't start: see the message of 'import PySide6.QtWidgets'."; exit 1; }
packages="$needed"
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && packages="$needed $window"
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Qt's system libraries are missing: installing $packages"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
fi
works && exit 0
echo "Qt's system libraries are missing. Install them with:"
echo "    sudo apt-get install $packages"
exit 1
