#!/usr/bin/env bash
# The topology of compose.yml as plain processes: a database server, two nodes, nginx in front.
# Wants: a built jar (mvn package -DskipTests), java, nginx; a database server from
#   DUBAN_DB_URL/_USER/_PASSWORD, or mariadbd/mysqld in DUBAN_DB_SERVER (default: the server that the
#   embedded form unpacked under ./data/db/base).
# Use: docker/topology.sh start | stop | status | kill-node 1|2
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
run=${DUBAN_TOPOLOGY_DIR:-$here/data/topology}
port=${DUBAN_PORT:-8080}
mkdir -p "$run"

alive() { [ -f "$run/$1.pid" ] && kill -0 "$(cat "$run/$1.pid")" 2>/dev/null; }
end() {
  if alive "$1"; then
    kill "$(cat "$run/$1.pid")"
    for _ in $(seq 60); do alive "$1" || break; sleep 0.5; done
  fi
  rm -f "$run/$1.pid"
}
random_key() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }

start_database() {
  [ -n "${DUBAN_DB_URL:-}" ] && return
  local server=${DUBAN_DB_SERVER:-$here/data/db/base/bin/mariadbd} base
  [ -x "$server" ] || { echo "No database server at $server: set DUBAN_DB_URL or DUBAN_DB_SERVER" >&2; exit 1; }
  base=$(cd "$(dirname "$server")/.." && pwd)
  local user=(); [ "$(id -u)" = 0 ] && user=(--user=root)
  if [ ! -d "$run/mysql" ]; then
    "$base/scripts/mariadb-install-db" --no-defaults --basedir="$base" --datadir="$run/mysql" \
      --force --skip-name-resolve "${user[@]}" >"$run/install.log" 2>&1 || { cat "$run/install.log" >&2; exit 1; }
    random_key | tr -dc 'a-zA-Z0-9' >"$run/password"
    cat >"$run/init.sql" <<SQL
CREATE DATABASE IF NOT EXISTS duban CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE OR REPLACE USER 'duban'@'127.0.0.1' IDENTIFIED BY '$(cat "$run/password")';
GRANT ALL ON duban.* TO 'duban'@'127.0.0.1';
SQL
  fi
  "$server" --no-defaults "${user[@]}" --basedir="$base" --datadir="$run/mysql" --port=33306 \
    --bind-address=127.0.0.1 --socket="$run/mysql.sock" --skip-name-resolve --skip-ssl \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_bin --transaction-isolation=READ-COMMITTED \
    --max-allowed-packet=64M --init-file="$run/init.sql" >"$run/database.log" 2>&1 &
  echo $! >"$run/database.pid"
  for _ in $(seq 60); do (exec 3<>/dev/tcp/127.0.0.1/33306) 2>/dev/null && break; sleep 0.5; done
}

start_node() {
  local n=$1
  : "${DUBAN_DB_URL:=jdbc:mysql://127.0.0.1:33306/duban}" "${DUBAN_DB_USER:=duban}"
  [ -f "$run/keys" ] || printf 'DUBAN_DATA_KEY=%s\nDUBAN_HASH_KEY=%s\n' "$(random_key)" "$(random_key)" >"$run/keys"
  # shellcheck disable=SC2046
  env $(cat "$run/keys") DUBAN_DB_URL="$DUBAN_DB_URL" DUBAN_DB_USER="$DUBAN_DB_USER" \
    DUBAN_DB_PASSWORD="${DUBAN_DB_PASSWORD:-$(cat "$run/password")}" DUBAN_DATA_DIR="$run/files" \
    DUBAN_ADDRESS=127.0.0.1 DUBAN_PORT=$((port + n)) \
    java -Xmx768m -jar "$here"/target/duban-*.jar >"$run/node$n.log" 2>&1 &
  echo $! >"$run/node$n.pid"
  for _ in $(seq 240); do
    curl -fs "http://127.0.0.1:$((port + n))/actuator/health" >/dev/null && return
    alive "node$n" || { tail -20 "$run/node$n.log" >&2; exit 1; }
    sleep 0.5
  done
}

case ${1:-} in
  start)
    start_database
    start_node 1
    start_node 2
    sed -e "s/node1:8080/127.0.0.1:$((port + 1))/" -e "s/node2:8080/127.0.0.1:$((port + 2))/" \
      -e "s/listen 8080/listen 127.0.0.1:$port/" -e "s#/tmp/duban-nginx#$run/nginx#g" \
      "$here/docker/nginx.conf" >"$run/nginx.conf"
    nginx -c "$run/nginx.conf" -p "$run"
    echo "http://127.0.0.1:$port"
    grep -h 'one-time' "$run"/node*.log || true
    ;;
  stop)
    [ -f "$run/nginx.pid" ] && nginx -c "$run/nginx.conf" -p "$run" -s quit || true
    end node1; end node2; end database
    ;;
  kill-node) kill -9 "$(cat "$run/node$2.pid")" ;;
  start-node) start_node "$2" ;;
  status) for p in database node1 node2; do alive $p && echo "$p running" || echo "$p stopped"; done ;;
  *) sed -n '2,6p' "$0"; exit 2 ;;
esac
