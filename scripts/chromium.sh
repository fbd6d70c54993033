#!/usr/bin/env bash
# Installs Debian's Chromium, where there is none: the console is tested in it.
set -euo pipefail
[ -x /usr/bin/chromium ] && exit
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends chromium
