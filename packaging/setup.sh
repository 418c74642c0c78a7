#!/bin/sh
# Installs what building RunCost needs. Debian 12 or later (and systems with its package names); does nothing when all
# is there. Elsewhere it names the packages and stops.
set -eu

packages='g++ cmake ninja-build ccache pkg-config python3
    qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6opengl6-dev libgl-dev libxkbcommon-dev
    libsqlite3-dev zlib1g-dev nlohmann-json3-dev libyaml-cpp-dev libsimdjson-dev poppler-utils'

is_installed() {
    test "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | cut -c1-2)" = ii
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    if [ "${RUNCOST_SKIP_SETUP:-}" = 1 ]; then
        exit 0
    fi
    echo 'This is no Debian system. Install the equivalents of these packages,' >&2
    echo 'then run again with RUNCOST_SKIP_SETUP=1:' >&2
    echo "$packages" >&2
    exit 1
fi

missing=''
for package in $packages; do
    is_installed "$package" || missing="$missing $package"
done
if [ -z "$missing" ]; then
    exit 0
fi

as_root=''
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages:$missing" >&2
        echo 'Install them as root with apt-get install, then run again.' >&2
        exit 1
    fi
    as_root=sudo
fi
echo "Installing:$missing" >&2
$as_root apt-get -q update
# $missing is a list of words.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $missing
