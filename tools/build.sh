# Builds the program for ./hashiwatashi into $launch. Sourced; needs $root, $launch and $JDK.

# shellcheck source=tools/packages.sh
. "$root/tools/packages.sh"

# make_ready: builds and trains what is missing for $face. One at a time; who had to wait looks again
# whether there is work left.
make_ready() {
  mkdir -p "$launch" || return
  take_lock || return
  trap 'release_lock' EXIT
  trap 'release_lock; exit 130' INT TERM HUP
  local result=0
  if ! is_built; then build_now || result=1; fi
  if [ "$result" = 0 ] && [ ! -f "$launch/$face.trained" ]; then
    start_progress
    train "$face" >>"$launch/build.log" 2>&1
    stop_progress
  fi
  release_lock
  trap - EXIT INT TERM HUP
  return "$result"
}

# The lock is a folder with its owner's process id; one whose owner has died is taken over.
take_lock() {
  local owner
  until mkdir "$launch/lock" 2>/dev/null; do
    [ -d "$launch" ] || return
    owner=$(cat "$launch/lock/owner" 2>/dev/null)
    if is_dead "$owner" && mv "$launch/lock" "$launch/lock.$$" 2>/dev/null; then
      # Between the look and the move another may have taken it over: then it is given back.
      if [ "$(cat "$launch/lock.$$/owner" 2>/dev/null)" = "$owner" ]; then
        rm -rf "$launch/lock.$$"
      else
        mv "$launch/lock.$$" "$launch/lock"
      fi
    else
      sleep 0.2
    fi
  done
  echo $$ >"$launch/lock/owner"
}

# is_dead OWNER: without a number, only a lock older than a minute counts as left behind.
is_dead() {
  if [ -n "$1" ]; then
    ! kill -0 "$1" 2>/dev/null
  else
    [ -n "$(find "$launch/lock" -maxdepth 0 -mmin +1 2>/dev/null)" ]
  fi
}

release_lock() {
  stop_progress
  rm -rf "$launch/lock" ${stage:+"$stage"}
}

build_now() {
  rm -f "$launch/done"
  : >"$launch/started" # before anything is read: what changes from here on is for the next build
  : >"$launch/build.log"
  start_progress
  if say_to=3 run_build 3>&2 >>"$launch/build.log" 2>&1; then
    stop_progress
    printf '%s' "$JDK" >"$launch/done"
    return 0
  fi
  stop_progress
  printf '%s\n%s\n' '準備（ビルド）に失敗しました。原因は次のとおりです。' 'The build failed. What it said:' >&2
  { grep -E '^\[ERROR\]|^npm (error|ERR)|見つかりません|not found' "$launch/build.log" || tail -n 30 "$launch/build.log"; } |
    head -n 40 >&2
  printf '%s %s\n' '全文 / the whole of it:' "$launch/build.log" >&2
  return 1
}

run_build() {
  need_maven && npm_packages || return
  (
    cd "$root" || exit
    export JAVA_HOME=$JDK
    export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    mvn -q -B -pl app -Dmaven.test.skip=true package </dev/null
  ) || return
  # A program that is running keeps the file it has open: the new one takes its name, not its place.
  cp -p "$root"/app/target/hashiwatashi-app-*.jar "$launch/hashiwatashi.jar.new" || return
  mv -f "$launch/hashiwatashi.jar.new" "$launch/hashiwatashi.jar" || return
  rm -f "$launch"/*.aot "$launch"/*.trained
}

# train FACE: writes FACE.aot from a rehearsal. The AOT caches make a start several times shorter.
# They are a gain, never a need: one that fails leaves the face without, until the next build.
train() {
  local options face rehearsal=Rehearsal subcommand=match
  if [ "$1" = web ]; then
    rehearsal=WebRehearsal
    subcommand=serve
  fi
  # Where anyone may pass: as root the database server may have to run as nobody.
  stage=$(mktemp -d) && chmod 711 "$stage" || return
  jvm_options "$subcommand"
  if "$JDK/bin/java" "${options[@]}" "-XX:AOTCacheOutput=$stage/cache" \
    -cp "$launch/hashiwatashi.jar" "jp.hashiwatashi.$rehearsal" "$stage" </dev/null; then
    [ -s "$stage/cache" ] && mv -f "$stage/cache" "$launch/$face.aot"
  else
    echo "rehearsal: $rehearsal failed"
  fi
  rm -rf "$stage"
  : >"$launch/$face.trained"
}

progress=
start_progress() {
  [ -t 2 ] || return 0
  (
    seconds=0
    while :; do
      printf '\r橋渡しを準備しています。初回は数分かかります / preparing Hashiwatashi … %d s ' "$seconds" >&2
      sleep 1
      seconds=$((seconds + 1))
    done
  ) &
  progress=$!
}

stop_progress() {
  [ -n "$progress" ] || return 0
  kill "$progress" 2>/dev/null
  wait "$progress" 2>/dev/null
  progress=
  printf '\r\033[K' >&2
}
