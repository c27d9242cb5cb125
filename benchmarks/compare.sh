#!/usr/bin/env bash
# CPU time per document of `extractor extract`, pandoc and python-docx over the same invented documents, and peak memory at 100 and 1,000 documents.
# Usage: benchmarks/compare.sh [--docx N] [--html N] [--sample N] [--memory "100 1000"] [--program PATH]
# CPU time is user + system of the whole process tree, start-up included. A peer that is not installed is named and passed over.
# --program measures a built or published extractor instead of a fresh Release build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C

docx=500
html=1000
sample=30 # documents given to the peers, which are slow
sizes="100 1000"
program=
while [ $# -gt 0 ]; do
  case "$1" in
    --docx) docx=$2; shift 2 ;;
    --html) html=$2; shift 2 ;;
    --sample) sample=$2; shift 2 ;;
    --memory) sizes=$2; shift 2 ;;
    --program) program=$(realpath "$2"); shift 2 ;;
    *) sed -n '2,5s/^# //p' "$0" >&2; exit 2 ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3 || true)

build() {
  if [ -z "$program" ]; then
    dotnet build src/Extractor.Cli -c Release --nologo -v quiet -o "$work/program" >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
    program="$work/program/extractor"
  fi
}

# fill EXTENSION COUNT: copies the invented reports (fixtures/reports, made by tests/Extractor.Fixtures) in turn until there are COUNT of them.
fill() {
  local made=0 source target="$work/$1-$2"
  mkdir -p "$target"
  while [ "$made" -lt "$2" ]; do
    for source in fixtures/reports/*/*."$1"; do
      [ "$made" -lt "$2" ] || break
      cp "$source" "$target/$(printf '%05d' "$made")-$(basename "$source")"
      made=$((made + 1))
    done
  done
}

# cpu COMMAND...: its user + system seconds, children included, in $seconds.
cpu() {
  local TIMEFORMAT='%U %S' used
  used=$({ time "$@" >"$work/command.log" 2>&1; } 2>&1) || { cat "$work/command.log" >&2; return 1; }
  seconds=$(awk '{ print $1 + $2 }' <<<"$used")
}

extract() { # FOLDER [OPTION...]
  local folder=$1; shift
  "$program" extract "$folder" --out "$work/out" --quiet "$@"
}

pandoc_each() { # FORMAT FILE...
  local format=$1 file; shift
  for file in "$@"; do pandoc -f "$format" -t json -o /dev/null "$file"; done
}

python_docx() { # FILE...
  "$python" -c '
import sys, docx
length = 0
for path in sys.argv[1:]:
    document = docx.Document(path)
    length += sum(len(p.text) for p in document.paragraphs)
    for table in document.tables:
        for row in table.rows:
            length += sum(len(cell.text) for cell in row.cells)
' "$@"
}

line() { # NAME DOCUMENTS OWN
  awk -v name="$1" -v n="$2" -v s="$seconds" -v own="$3" 'BEGIN { ms = 1000 * s / n; if (own > 0) printf "  %-34s %8.1f ms   %5.1f x\n", name, ms, ms / own; else printf "  %-34s %8.1f ms\n", name, ms }'
}

compare() { # FORMAT COUNT
  local folder="$work/$1-$2" own files
  fill "$1" "$2"
  files=("$folder"/*)
  files=("${files[@]:0:$sample}")
  echo "$1, $2 documents: CPU time per document"
  rm -rf "$work/out" # not in the time: a left-over ledger would spare the reading
  cpu extract "$folder" --jobs 1
  own=$(awk -v s="$seconds" -v n="$2" 'BEGIN { print 1000 * s / n }')
  line "extractor extract --jobs 1" "$2" 0
  rm -rf "$work/out"
  cpu extract "$folder"
  line "extractor extract" "$2" 0
  if command -v pandoc >/dev/null; then
    cpu pandoc_each "$1" "${files[@]}"
    line "pandoc, ${#files[@]} of them" "${#files[@]}" "$own"
  else
    echo "  pandoc is not installed"
  fi

  [ "$1" = docx ] || return 0
  if [ -n "$python" ] && "$python" -c 'import docx' 2>/dev/null; then
    cpu python_docx "${files[@]}"
    line "python-docx, ${#files[@]} of them" "${#files[@]}" "$own"
  else
    echo "  python-docx is not installed"
  fi
}

# Peak resident memory of one process, as the kernel keeps it; 0 once the process is gone.
peak_of() { awk '/^VmHWM/ { print $2; found = 1 } END { if (!found) print 0 }' "/proc/$1/status" 2>/dev/null || echo 0; }

memory() { # FORMAT COUNT
  local host children child peak top=0 worker=0
  fill "$1" "$2"
  extract_host "$work/$1-$2"
  host=$!
  while kill -0 "$host" 2>/dev/null; do
    peak=$(peak_of "$host"); [ "$peak" -gt "$top" ] && top=$peak
    children=$(cat /proc/"$host"/task/*/children 2>/dev/null || true)
    for child in $children; do peak=$(peak_of "$child"); [ "$peak" -gt "$worker" ] && worker=$peak; done
    sleep 0.1
  done
  wait "$host"
  printf '  %5d documents: host %4d MB, largest worker %4d MB\n' "$2" $((top / 1024)) $((worker / 1024))
}

extract_host() {
  rm -rf "$work/out"
  "$program" extract "$1" --out "$work/out" --quiet &
}

build
compare docx "$docx"
compare html "$html"
if [ -r /proc/self/status ]; then
  echo "docx: peak memory"
  for count in $sizes; do memory docx "$count"; done
else
  echo "peak memory is not measured: no /proc here"
fi
