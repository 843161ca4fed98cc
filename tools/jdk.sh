# Finds the JDK. Sourced by ./hashiwatashi and ./check; works in bash 3.2 (macOS) and later.

WANTED_JAVA=25

# Where JDKs are usually put. HASHIWATASHI_JDK_PLACES (split at colons) replaces the list.
jdk_places() {
  local IFS=:
  if [ -n "${HASHIWATASHI_JDK_PLACES+set}" ]; then
    # shellcheck disable=SC2086  # split and expanded on purpose
    printf '%s\n' $HASHIWATASHI_JDK_PLACES
    return
  fi
  printf '%s\n' /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/*
}

# Prints the feature release of the JDK in folder $1 (25, 17, 8), or nothing if there is none.
jdk_release() {
  local line version=
  [ -x "$1/bin/java" ] || return 0
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#JAVA_VERSION=}; break ;; esac
    done <"$1/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
  version=${version#\"}
  version=${version#1.}
  printf '%s' "${version%%[!0-9]*}"
}

# Prints the folder that the java on the PATH belongs to, links followed.
jdk_on_path() {
  local program link
  program=$(command -v java) || return 0
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in /*) program=$link ;; *) program=$(dirname "$program")/$link ;; esac
  done
  (cd "$(dirname "$program")/.." 2>/dev/null && pwd -P) || true
}

# Sets JDK to the first JDK of release $WANTED_JAVA or newer; else says what was found and fails.
find_jdk() {
  local home release older=
  JDK=
  while IFS= read -r home; do
    [ -n "$home" ] || continue
    release=$(jdk_release "$home")
    [ -n "$release" ] || continue
    if [ "$release" -lt "$WANTED_JAVA" ]; then
      older="$older
  Java $release: $home"
    elif [ -x "$home/bin/javac" ]; then
      JDK=$home
      return 0
    else
      older="$older
  Java $release: $home (javac がありません / without javac, not a JDK)"
    fi
  done <<PLACES
${JAVA_HOME:-}
$(jdk_on_path)
$(jdk_places)
PLACES
  if [ -n "$older" ]; then
    cat >&2 <<MESSAGE
JDK $WANTED_JAVA 以上が必要ですが、見つかった Java は次のとおりです。
A JDK $WANTED_JAVA or newer is needed; what was found is:$older
MESSAGE
  else
    cat >&2 <<MESSAGE
Java が見つかりません。JDK $WANTED_JAVA 以上が必要です。
No Java was found. A JDK $WANTED_JAVA or newer is needed.
MESSAGE
  fi
  cat >&2 <<MESSAGE
直し方: JDK $WANTED_JAVA（Eclipse Temurin など）を入れ、その場所を JAVA_HOME に設定してください。
To mend: install a JDK $WANTED_JAVA (such as Eclipse Temurin) and set JAVA_HOME to its folder.
MESSAGE
  return 1
}
