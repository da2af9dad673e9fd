#!/bin/sh
# Java does not notice that the one who started it is gone; this shell does. It runs in a group of its own (Ctrl-C in
# the terminal must not hit the database before the API has drained), starts the command and holds stdin: the kernel
# closes that pipe when the starter ends in any way, SIGKILL too.
#
#   supervisor.sh SECONDS LOG command …      reports «pid N» and «exit CODE» on stdout
# A PATH with nothing but Java on it is no reason to hurry.
PATH=$PATH:/usr/bin:/bin
grace=$1
log=$2
shift 2

"$@" >"$log" 2>&1 </dev/null &
child=$!
# A stop of the machine sends TERM to everyone: pass it on, and stay to report how it ended.
trap 'kill -TERM "$child" 2>/dev/null' TERM INT HUP
# The reader of our reports may be gone already; that must not end us before the child.
trap '' PIPE
echo "pid $child"

# A background job gets /dev/null as stdin, hence the copy.
exec 3<&0
(
  trap - TERM INT HUP
  while read -r _ <&3; do :; done
  kill -TERM "$child" 2>/dev/null
  while [ "$grace" -gt 0 ] && kill -0 "$child" 2>/dev/null; do
    sleep 1
    grace=$((grace - 1))
  done
  kill -KILL "$child" 2>/dev/null
) >/dev/null 2>&1 &
watcher=$!

# A trapped signal ends `wait` early, so it is asked until the child is really gone.
code=0
while :; do
  wait "$child"
  code=$?
  kill -0 "$child" 2>/dev/null || break
done
kill "$watcher" 2>/dev/null
echo "exit $code" 2>/dev/null
exit "$code"
