#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bare.sh bookworm|trixie root|person: does what the README says work on a Debian on which nothing was done?
#
# A fresh debootstrap gets a clean clone of HEAD and nothing else (for `person`: an account with sudo). There it runs
# `./dev run ask` and `./dev test`, and both again without any network. Needs root, unshare and the network. The
# debootstrap itself is kept as a tarball in $ORIEL_BARE_CACHE (/var/cache/oriel-bare) for the next time;
# the tree is new each time. ORIEL_BARE_CCACHE=1 keeps the compiler's cache as well, one a suite, for who cannot wait:
# the checkout lies at the same path for both users, so that what one compiled serves the other.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${ORIEL_BARE_CACHE:-/var/cache/oriel-bare}
checkout=/srv/oriel

main() {
    suite=${1:-} user=${2:-}
    [[ $suite =~ ^(bookworm|trixie)$ && $user =~ ^(root|person)$ ]] || fail 'usage: bare.sh bookworm|trixie root|person'
    [ "$(id -u)" = 0 ] || fail 'needs root, for debootstrap and chroot'
    mkdir -p -- "$cache"
    log=$cache/$suite-$user.log
    : >"$log"
    make_base

    tree=$(mktemp -d "$cache/tree-$suite-$user.XXXXXX")
    trap 'rm -rf --one-file-system -- "$tree"' EXIT
    tar --directory "$tree" --extract --file "$cache/$suite.tar"
    chmod 755 "$tree" # mktemp made it for root alone
    prepare_tree
    cat >"$tree/usr/local/bin/as-a-person-would" <<END
#!/bin/bash
set -euo pipefail
cd / # ./dev works from anywhere
answer=\$($checkout/dev run ask "hello" </dev/null)
[ -n "\$answer" ] || { echo "no answer"; exit 1; }
[[ \$answer != *dev:* ]] || { echo "dev speaks on standard output"; exit 1; }
$checkout/dev test </dev/null | tee /tmp/said >&2
summary=\$(tail -n 3 /tmp/said)
[[ \$summary == *"Total Test time"* ]] || { echo "ctest's summary is not what comes last"; exit 1; }
END
    chmod 755 "$tree/usr/local/bin/as-a-person-would"

    step 'from nothing' inside
    step 'again, without a network' inside --net
    say 'all well'
}

say() { printf 'bare: %s as %s: %s\n' "$suite" "$user" "$*"; }

fail() {
    printf 'bare: %s\n' "$*" >&2
    exit 1
}

make_base() {
    [ ! -f "$cache/$suite.tar" ] || return 0
    say 'making the base system with debootstrap'
    local base
    base=$(mktemp -d "$cache/base.XXXXXX")
    debootstrap --variant=minbase "$suite" "$base" http://deb.debian.org/debian >>"$log" 2>&1 || {
        rm -rf --one-file-system -- "$base"
        tail -n 20 "$log" >&2
        fail "debootstrap failed; its log is $log"
    }
    tar --directory "$base" --create --file "$cache/$suite.tar.part" .
    mv -- "$cache/$suite.tar.part" "$cache/$suite.tar"
    rm -rf --one-file-system -- "$base"
}

prepare_tree() {
    cp --dereference /etc/resolv.conf "$tree/etc/resolv.conf"
    printf '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 %s\n' "$(uname -n)" >"$tree/etc/hosts"
    if [ "$user" = person ]; then
        enter '' root 'apt-get update -q && apt-get install -q -y --no-install-recommends sudo && useradd --create-home --shell /bin/bash person' >>"$log" 2>&1
        printf 'person ALL=(ALL) NOPASSWD: ALL\n' >"$tree/etc/sudoers.d/person"
    fi
    git -c safe.directory='*' clone --quiet --no-hardlinks "file://$root" "$tree$checkout"
    [ "$user" = root ] || chroot "$tree" chown -R person: "$checkout"
}

# step NAME COMMAND...: runs it, says how long it took, and on a failure shows the end of the log and stops.
step() {
    local name=$1 started=$SECONDS
    shift
    if ! "$@" >>"$log" 2>&1; then
        tail -n 60 "$log" >&2
        fail "$suite as $user: $name FAILED after $((SECONDS - started)) s; the log is $log"
    fi
    say "$name: ok ($((SECONDS - started)) s)"
}

inside() { enter "${1:-}" "$user" as-a-person-would; }

# enter [--net] USER COMMAND: in the tree, with processes and mounts that are gone when it ends; --net: with no network.
enter() {
    local separate=$1 who=$2 command=$3
    export tree suite who command cache
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --pid --fork --ipc ${separate:+"$separate"} bash -euc '
        mount --make-rprivate /
        mount --bind "$tree" "$tree"
        mount -t proc proc "$tree/proc"
        mount -t tmpfs tmpfs "$tree/tmp" -o mode=1777
        mkdir -p "$tree/dev/pts" "$tree/dev/shm"
        mount -t devpts devpts "$tree/dev/pts" -o newinstance,ptmxmode=0666,mode=0620
        mount -t tmpfs tmpfs "$tree/dev/shm" -o mode=1777
        home=/root
        [ "$who" = root ] || home=/home/$who
        if [ -n "${ORIEL_BARE_CCACHE:-}" ]; then
            mkdir -p "$cache/ccache-$suite" "$tree$home/.cache/ccache"
            mount --bind "$cache/ccache-$suite" "$tree$home/.cache/ccache"
            chroot "$tree" chown "$who:" "$home/.cache"
            chroot "$tree" chown -R "$who:" "$home/.cache/ccache"
        fi
        ip link set lo up 2>/dev/null || true
        cd "$tree" # made the root in earnest: the kernel denies a chroot what the tests of full disks need
        mkdir -p mnt/outside
        pivot_root . mnt/outside
        umount --lazy /mnt/outside
        exec chroot --userspec="$who:$who" / env -i HOME="$home" USER="$who" LOGNAME="$who" SHELL=/bin/bash TERM=dumb \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash -c "$command" </dev/null
    '
}

main "$@"
