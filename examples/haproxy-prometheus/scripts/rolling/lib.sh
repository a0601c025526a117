source scripts/lib.sh

servers=(s1 s2 s3 s4)
[ "$environment" != staging ] || servers=(s1 s2)

# replace SERVER VERSION: takes the server out, starts the version in its place, puts it back. Nothing to do where it
# runs already.
replace() {
  if [ "$(version_of "$1")" = "$2" ] && runs "$1"; then return; fi
  take_out "app/$1"
  stop_process "$1"
  start_process "$1" "$2"
  put_in "app/$1" "$1"
}
