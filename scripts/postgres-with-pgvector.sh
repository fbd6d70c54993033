#!/usr/bin/env bash
# A private PostgreSQL with pgvector for the tests, on a Debian machine.
#
#   eval "$(scripts/postgres-with-pgvector.sh start)"   # exports TEST_DATABASE_URL
#   scripts/postgres-with-pgvector.sh stop              # ends it and removes its files
#
# `start` installs what is missing (needs root or sudo then; nothing is installed that is there
# already) and may be repeated. Progress goes to stderr, so that stdout can be evaluated.
set -euo pipefail

# One for each user and checkout, so that two checkouts do not stop each other's.
checkout=$(cd "$(dirname "$0")/.." && pwd | cksum | cut -d' ' -f1)
readonly home=${TMPDIR:-/tmp}/mirsam-test-postgres-$(id -u)-$checkout

say() { echo "postgres-with-pgvector: $*" >&2; }
die() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi >&2
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@"; }

# PostgreSQL refuses to run as root: then the user that its package made runs it.
as_owner() {
  if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid postgres --regid postgres --init-groups "$@"); else "$@"; fi
}

# The newest installed server, such as /usr/lib/postgresql/15.
server() { find /usr/lib/postgresql -maxdepth 3 -path '*/bin/postgres' 2>/dev/null | sort -V | tail -1 | sed 's|/bin/postgres$||'; }

has_pgvector() { [ -f "$("$1/bin/pg_config" --sharedir)/extension/vector.control" ]; }

install_server() {
  say 'installing PostgreSQL'
  apt update
  apt install --no-install-recommends postgresql
}

# The source of a package of a newer Debian, found through the machine's own package sources.
fetch_newer_source() {
  local package=$1 suite=$2 directory=$3
  mkdir -p "$directory/lists/partial" "$directory/sources.list.d"
  newer_sources "$suite" >"$directory/sources.list.d/newer.sources"
  local options=(
    -o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$directory/sources.list.d"
    -o "Dir::State::Lists=$directory/lists" -o 'APT::Sandbox::User=root' -qq
  )
  apt-get "${options[@]}" update >&2
  (cd "$directory" && apt-get "${options[@]}" source --download-only "$package" >&2)
}

# A deb-src entry for `suite` on the mirror that this machine already uses for its own suite.
newer_sources() {
  local uri key
  uri=$(apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v own="$(. /etc/os-release && echo "$VERSION_CODENAME")" '$2 == own && $3 == "main" { print $1; exit }')
  [ -n "$uri" ] || die 'no Debian package source is configured'
  key=$(find /usr/share/keyrings /etc/apt/trusted.gpg.d -name 'debian-archive-keyring.*' 2>/dev/null | head -1)
  printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\n' "$uri" "$suite"
  [ -z "$key" ] || printf 'Signed-By: %s\n' "$key"
}

build_pgvector() {
  local root=$1 version=$2 build
  build=$(mktemp -d)
  say "building pgvector for PostgreSQL $version"
  fetch_newer_source pgvector trixie "$build"
  apt install --no-install-recommends "postgresql-server-dev-$version" gcc make libc6-dev
  tar -xzf "$build"/pgvector_*.orig.tar.gz -C "$build" --one-top-level=source --strip-components=1
  # OPTFLAGS: the default -march=native would tie the result to this very processor.
  local options=(with_llvm=no OPTFLAGS= "PG_CONFIG=$root/bin/pg_config")
  make -s -C "$build/source" "${options[@]}" >&2
  as_root make -s -C "$build/source" "${options[@]}" install
  as_root rm -rf "$build"
}

install_pgvector() {
  local root=$1 version=${1##*/}
  # Package lists may be missing although the server is installed.
  apt-cache show "postgresql-$version-pgvector" >/dev/null 2>&1 || apt update
  if apt-cache show "postgresql-$version-pgvector" >/dev/null 2>&1; then
    apt install --no-install-recommends "postgresql-$version-pgvector"
  else
    build_pgvector "$root" "$version"
  fi
}

running() { [ -d "$home/data" ] && as_owner "$1/bin/pg_ctl" -D "$home/data" status >/dev/null 2>&1; }

free_port() {
  local port
  for port in $(seq 54321 54399); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  die 'no free port between 54321 and 54399'
}

# Loopback only and with a password: other users of the machine can reach the port, too.
create_cluster() {
  local root=$1
  rm -rf "$home"
  mkdir -m 700 "$home"
  head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$home/password"
  free_port >"$home/port"
  [ "$(id -u)" != 0 ] || chown -R postgres "$home"
  as_owner "$root/bin/initdb" -D "$home/data" -U postgres -A scram-sha-256 --pwfile="$home/password" \
    -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  cat >>"$home/data/postgresql.conf" <<-CONF
	listen_addresses = '127.0.0.1'
	port = $(cat "$home/port")
	unix_socket_directories = '$home'
	max_connections = 200
	fsync = off
	CONF
}

start() {
  local root
  [ -n "$(server)" ] || install_server
  root=$(server)
  has_pgvector "$root" || install_pgvector "$root"
  if ! running "$root"; then
    create_cluster "$root"
    as_owner "$root/bin/pg_ctl" -D "$home/data" -l "$home/log" -w start >/dev/null ||
      die "PostgreSQL did not start: $(tail -3 "$home/log")"
  fi
  say "PostgreSQL ${root##*/} answers on port $(cat "$home/port")"
  echo "export TEST_DATABASE_URL=postgres://postgres:$(cat "$home/password")@127.0.0.1:$(cat "$home/port")/postgres"
}

stop() {
  local root
  root=$(server)
  if [ -n "$root" ] && running "$root"; then
    as_owner "$root/bin/pg_ctl" -D "$home/data" -m immediate -w stop >/dev/null
  fi
  rm -rf "$home"
}

case ${1:-} in
  start | stop) "$1" ;;
  *) die 'usage: postgres-with-pgvector.sh start|stop' ;;
esac
