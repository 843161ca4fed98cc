# Installs what the build and the tests take from package managers. Sourced; needs $root.

may_install_system_packages() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# install_system_packages NAME...: says so in a line, then quiet; the package lists are fetched only when
# they are needed. Who keeps a log of the build lets the line through to the person: say_to.
install_system_packages() {
  [ -z "${progress:-}" ] || printf '\r\033[K' >&"${say_to:-2}"
  printf '%s %s\n' 'システムのパッケージを入れます / Installing system packages: apt-get install' "$*" >&"${say_to:-2}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -q --no-install-recommends "$@" >/dev/null 2>&1 </dev/null && return
  apt-get update -q >/dev/null 2>&1 </dev/null
  apt-get install -y -q --no-install-recommends "$@" >&2 </dev/null
}

need_maven() {
  command -v mvn >/dev/null && return
  if may_install_system_packages && install_system_packages maven; then return; fi
  cat >&2 <<'MESSAGE'
Maven（mvn）が見つかりません。Debian・Ubuntu では apt-get install maven、macOS では brew install maven で入れてください。
Maven (mvn) was not found. Install it: apt-get install maven (Debian, Ubuntu) or brew install maven (macOS).
MESSAGE
  return 1
}

need_npm() {
  command -v npm >/dev/null && command -v node >/dev/null && return
  if may_install_system_packages && install_system_packages nodejs npm; then return; fi
  cat >&2 <<'MESSAGE'
Node.js（npm）が見つかりません。Debian・Ubuntu では apt-get install nodejs npm、macOS では brew install node で入れてください。
Node.js (npm) was not found. Install it: apt-get install nodejs npm (Debian, Ubuntu) or brew install node (macOS).
MESSAGE
  return 1
}

# Brings node_modules to what package-lock.json says; does nothing when it is there already.
npm_packages() {
  local lock=$root/package-lock.json installed=$root/node_modules/.package-lock.json
  [ -f "$lock" ] || return 0
  if [ -f "$installed" ] && [ ! "$lock" -nt "$installed" ]; then return 0; fi
  need_npm || return
  (cd "$root" && npm ci --no-progress --loglevel=error </dev/null) || return
  touch "$installed"
}

chromium_program() {
  local name
  if [ -n "${CHROMIUM:-}" ]; then printf '%s' "$CHROMIUM"; return; fi
  for name in chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
    /Applications/Chromium.app/Contents/MacOS/Chromium; do
    command -v "$name" && return
  done
  return 1
}

japanese_font() {
  case $(uname) in Darwin) return 0 ;; esac
  command -v fc-list >/dev/null && [ -n "$(fc-list :lang=ja family 2>/dev/null)" ]
}

# What the tests in the browser need from the system.
browser_packages() {
  local missing=
  chromium_program >/dev/null || missing="$missing chromium"
  japanese_font || missing="$missing fonts-noto-cjk fontconfig"
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086  # a list of names
  if may_install_system_packages && install_system_packages $missing; then return; fi
  cat >&2 <<MESSAGE
画面の試験に必要なものがありません:$missing
Debian・Ubuntu では sudo apt-get install$missing を実行してください。別の場所の Chromium は CHROMIUM で指定できます。
The tests in the browser need:$missing. Run sudo apt-get install$missing, or set CHROMIUM to a Chromium elsewhere.
MESSAGE
  return 1
}

# What the test of taken-out lists needs: a spreadsheet program without a window.
spreadsheet_packages() {
  command -v soffice >/dev/null && return
  if may_install_system_packages && install_system_packages libreoffice-calc-nogui; then return; fi
  cat >&2 <<'MESSAGE'
取り出した一覧の試験には LibreOffice Calc（soffice）が必要です。Debian・Ubuntu では sudo apt-get install libreoffice-calc-nogui を実行してください。
The test of lists that are taken out needs LibreOffice Calc (soffice). Run sudo apt-get install libreoffice-calc-nogui.
MESSAGE
  return 1
}
