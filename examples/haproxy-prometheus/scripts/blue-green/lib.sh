source scripts/lib.sh

# The slot that serves; nothing where none does yet.
live_slot() { haproxy "show map $here/slots.map" | sed -n 's/^0x[0-9a-f]* live //p'; }

other_slot() { if [ "$1" = blue ]; then echo green; else echo blue; fi; }

# Every request goes to the slot from now on; returns when the other one has answered what it was asked.
switch_to() {
  haproxy "set map $here/slots.map live $1" "wait-until-drained $(other_slot "$1")/app" > /dev/null
}
