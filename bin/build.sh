# Builds with Maven what changed since the last build, and only that. Sourced by ../tandem.

# Makes demo_jar, what `run` starts. It is named by what it was built from: a later build never pulls the classes away from
# under a Tandem that runs.
prepare_demo() {
  demo_jar=target/run/tandem-$(fingerprint pom.xml bin src/main src/demo frontend).jar
  if demo_is_built; then return; fi
  begin_build
  if ! demo_is_built; then
    build_frontend_if_stale
    say "building Tandem"
    rm -rf target/demo/classes # what the sources no longer have must not live on
    maven -q -Ddemo compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$PWD/target/run/libraries"
    rm -f target/run/*.jar
    "$java_home/bin/jar" --create --file "$demo_jar.unfinished" -C target/demo/classes .
    mv "$demo_jar.unfinished" "$demo_jar"
  fi
  end_build
}

demo_is_built() {
  [[ -f $demo_jar ]] && libraries_are_there target/run/libraries
}

demo_class_path() {
  echo "$demo_jar:$(cat target/run/libraries)"
}

# Maven's repository may have been emptied since.
libraries_are_there() {
  [[ -f $1 ]] || return
  local library
  while IFS= read -r library; do
    [[ -f $library ]] || return
  done < <(tr ':' '\n' <"$1")
}

# The bundle depends on our own elements, on npm's packages and on which Vaadin components each page uses, by way of whatever
# other class: every page has its own list of them in it. A new type that a class names may bring such a component to a page.
build_frontend_if_stale() {
  local sources
  sources=$(frontend_sources)
  if [[ -d target/classes/META-INF/VAADIN && "$sources $(npm_files)" == "$(cat target/frontend.built 2>/dev/null)" ]]; then
    return
  fi
  find_node
  say "building the frontend (the first time downloads libraries; a few minutes)"
  rm -rf target/classes/META-INF/VAADIN src/main/bundles # Vaadin takes an older bundle for good that lacks a new page's list
  maven -q prepare-package
  echo "$sources $(npm_files)" >target/frontend.built # the build itself writes npm's files
}

frontend_sources() {
  {
    fingerprint pom.xml frontend
    types_named_by_classes
  } | cksum | tr ' ' '-'
}

types_named_by_classes() {
  grep -rE --include='*.java' -v '^[[:space:]]*(/?\*|//)' src/main/java |
    awk '{ file = $0; sub(/:.*/, "", file); text = substr($0, length(file) + 2)
           while (match(text, /@?[A-Z][A-Za-z0-9]+(\("[^"]*"\))?/)) {
             print file, substr(text, RSTART, RLENGTH); text = substr(text, RSTART + RLENGTH) } }' | LC_ALL=C sort -u
}

npm_files() {
  fingerprint package.json package-lock.json
}

# Prints a name for the content of the files and folders given; those that do not exist count as empty.
fingerprint() {
  local path existing=()
  for path; do
    if [[ -e $path ]]; then existing+=("$path"); fi
  done
  if ((${#existing[@]} == 0)); then
    echo none
    return
  fi
  find "${existing[@]}" -type f ! -path 'frontend/generated/*' ! -path frontend/index.html ! -path 'src/main/bundles/*' | LC_ALL=C sort |
    tr '\n' '\0' | xargs -0 cksum | cksum | tr ' ' '-'
}

# The build of `dev` has a folder of its own and no bundle: Vaadin's development server makes the frontend.
prepare_development() {
  begin_build
  say "building Tandem"
  maven -q -Ddemo -Pdev compile dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$PWD/target/dev/libraries"
  cp package.json package-lock.json target/dev
  end_build
}

development_class_path() {
  echo "target/dev/classes:$(cat target/dev/libraries)"
}

# Vaadin writes package.json differently for development and for production. Where no package changed, ours comes back.
restore_package_file() {
  if cmp -s package-lock.json target/dev/package-lock.json; then cp target/dev/package.json .; fi
}

# Compiles whenever a source was saved, as long as the process given lives; the file touched last tells Tandem to restart.
follow_sources() {
  local built now
  trap : INT TERM HUP # the last thing to end
  built=$(fingerprint src/main src/demo)
  while kill -0 "$1" 2>/dev/null; do
    sleep 1 || true
    now=$(fingerprint src/main src/demo)
    if [[ $now == "$built" ]]; then continue; fi
    built=$now
    say "compiling"
    if (maven -q -Ddemo -Pdev compile); then touch target/dev/classes/.compiled; fi
  done
  restore_package_file
}

package_production() {
  say "building what ships"
  rm -rf target/classes target/tandem.jar target/frontend.built src/main/bundles
  local sources
  sources=$(frontend_sources)
  maven -q package
  echo "$sources $(npm_files)" >target/frontend.built
}

# Runs Maven with what find_java and find_node found.
maven() {
  MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn -B -ntp -Dtandem.node.folder="${node_folder:-}" "$@" </dev/null || fail "the build failed, see above"
}

# Two builds at once in one clone would tread on each other.
begin_build() {
  find_maven
  require_own_clone
  mkdir -p target/run
  if command -v flock >/dev/null; then
    exec 9>target/build.lock
    flock -n 9 || {
      say "waiting for another build in this clone"
      flock 9
    }
  fi
}

end_build() {
  exec 9>&-
}

require_own_clone() {
  local path
  for path in . target target/* .tools frontend node_modules package.json; do
    if [[ -e $path && ! -w $path ]]; then
      fail "$PWD/$path belongs to another user: build as that user, or in a clone of your own"
    fi
  done
}
