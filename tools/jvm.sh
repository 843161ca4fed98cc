# How the JVM is started. Sourced by ./hashiwatashi and by the build, which trains the AOT caches
# under the same options: a cache made under others is ignored.

# Over within seconds: what the second compiler would gain comes too late. Reading and matching
# 150,000 openings takes a third less time without it.
first_compiler=-XX:TieredStopAtLevel=1

# names_large_file ARGUMENT...: whether one of them is a file of 64 MiB or more, which keeps a
# program busy for long enough.
names_large_file() {
  local argument
  for argument; do
    argument=${argument#--*=}
    [ -f "$argument" ] && [ -n "$(find -L "$argument" -prune -size +131071 2>/dev/null)" ] && return 0
  done
  return 1
}

# jvm_options SUBCOMMAND ARGUMENT...: sets the array options, and face to the AOT cache that fits.
jvm_options() {
  options=(-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:-UsePerfData
    --enable-native-access=ALL-UNNAMED)
  face=files
  case ${1:-} in
    serve | demo) face=web ;;
    match | explain)
      options+=(-XX:+UseParallelGC)
      names_large_file "$@" || options+=("$first_compiler")
      ;;
    place | sample) options+=(-XX:+UseParallelGC) ;; # place may search until its limit
    # Only the second compiler encrypts with the processor's own instructions.
    backup | restore) options+=(-XX:+UseSerialGC) ;;
    *) options+=(-XX:+UseSerialGC "$first_compiler") ;;
  esac
  if [ -f "$launch/$face.aot" ]; then
    # A cache that does not fit is passed over without a word.
    options+=("-XX:AOTCache=$launch/$face.aot" -Xlog:disable)
  fi
}
