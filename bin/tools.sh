# Finds what the build stands on: a JDK, Maven, Node, Chromium. Sourced by ../tandem.

JDK_WANTED=25
NODE_WANTED=24

fail() {
  echo "tandem: $*" >&2
  exit 1
}

say() {
  echo "tandem: $*" >&2
}

# Java reads file names and writes accents by the locale; many servers have none.
use_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) [[ $(uname) == Darwin ]] || export LC_ALL=C.UTF-8 ;;
  esac
}

# Sets java_home to a JDK: the one the environment names if it is new enough, else the oldest that is.
find_java() {
  # The quick compiler alone halves the work of a start, which is most of what a trial run does.
  java_options=(-XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)
  local home
  while IFS= read -r home; do
    if (($(jdk_version "$home") >= JDK_WANTED)); then
      java_home=$home
      export JAVA_HOME=$home
      return
    fi
  done < <(named_jdks; installed_jdks)
  fail "no JDK $JDK_WANTED or newer found: install one (for example Temurin $JDK_WANTED from adoptium.net) or set JAVA_HOME"
}

named_jdks() {
  if [[ -n ${JAVA_HOME:-} ]]; then echo "$JAVA_HOME"; fi
  local javac
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
    echo "${javac%/bin/javac}"
  fi
}

installed_jdks() {
  local home
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [[ -x $home/bin/javac ]]; then echo "$(jdk_version "$home") $home"; fi
  done | sort -n | cut -d' ' -f2-
}

# Prints the major version of the JDK in a folder, 0 if there is none.
jdk_version() {
  local version=
  if [[ -x $1/bin/javac ]]; then
    version=$("$1/bin/javac" -version 2>/dev/null | sed -nE 's/^javac ([0-9]+).*/\1/p') || true
  fi
  echo "${version:-0}"
}

find_maven() {
  command -v mvn >/dev/null || fail "no Maven found: install it (on Debian: apt-get install maven)"
}

# Sets node_folder for the frontend build: empty when the machine's own Node serves or Vaadin has to fetch one.
find_node() {
  node_folder=
  if command -v npm >/dev/null && (($(node_version node) >= NODE_WANTED)); then
    return
  fi
  if (($(node_version .tools/node/node) >= NODE_WANTED)); then
    node_folder=$PWD/.tools/node
  elif command -v npm >/dev/null; then
    install_node
    node_folder=$PWD/.tools/node
  else
    say "no npm found: the frontend build will try to download Node; if it cannot, install Node $NODE_WANTED with npm"
  fi
}

node_version() {
  local version
  version=$("$1" --version 2>/dev/null | sed -nE 's/^v([0-9]+).*/\1/p') || true
  echo "${version:-0}"
}

install_node() {
  say "getting Node $NODE_WANTED from npm into .tools/node"
  mkdir -p .tools/node
  npm install --prefix .tools/node --no-audit --no-fund --loglevel=error "node@$NODE_WANTED" npm@11 >&2 ||
    fail "npm cannot get Node $NODE_WANTED: see above, or install Node $NODE_WANTED with npm"
  ln -sf node_modules/node/bin/node .tools/node/node
  (($(node_version .tools/node/node) >= NODE_WANTED)) || fail "the Node from npm does not run here: install Node $NODE_WANTED with npm"
}

# Exports CHROMIUM and CHROMEDRIVER, the programs the browser tests start.
find_chromium() {
  if ! look_for_chromium; then
    install_chromium
    look_for_chromium || fail "no Chromium with chromedriver found: install them (on Debian: apt-get install chromium chromium-driver)"
  fi
  export CHROMIUM CHROMEDRIVER SE_OFFLINE=true
}

look_for_chromium() {
  CHROMIUM=${CHROMIUM:-$(first_program chromium chromium-browser google-chrome google-chrome-stable)}
  CHROMEDRIVER=${CHROMEDRIVER:-$(first_program chromedriver /usr/lib/chromium/chromedriver)}
  [[ -n $CHROMIUM && -n $CHROMEDRIVER ]]
}

first_program() {
  local name
  for name; do
    command -v "$name" && return
  done
  true
}

# Does nothing where the distribution has no apt-get or this user may not use it.
install_chromium() {
  local as_root=()
  command -v apt-get >/dev/null || return 0
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || return 0
    as_root=(sudo -n)
  fi
  say "installing chromium and chromium-driver with apt-get"
  ${as_root[@]+"${as_root[@]}"} apt-get update -qq >&2 </dev/null &&
    DEBIAN_FRONTEND=noninteractive ${as_root[@]+"${as_root[@]}"} \
      apt-get install -y -qq --no-install-recommends chromium chromium-driver >&2 </dev/null || true
}

# What the browser tests inject into pages, from npm at the versions of its lock file.
find_axe() {
  if [[ -f src/test/npm/node_modules/axe-core/axe.min.js ]]; then return; fi
  command -v npm >/dev/null || fail "the browser tests need axe-core from npm: install Node $NODE_WANTED with npm"
  say "getting axe-core from npm"
  npm ci --prefix src/test/npm --no-audit --no-fund --loglevel=error >&2 || fail "npm cannot get axe-core: see above"
}
