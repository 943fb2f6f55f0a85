"""Words that begin the name of an operation, and words that say nothing in it."""

from __future__ import annotations

ARTICLES = frozenset({"a", "an", "the", "your", "my", "its", "their", "our", "this"})
FILLERS = frozenset({"new", "existing", "specific", "given", "particular"})
"""What a summary says of a thing without telling it from others."""
_VERBS = frozenset(
    """abort accept acknowledge activate add adjust advance allow analyze answer append
    apply approve archive assign associate attach authenticate authorize batch begin bill
    block book build bulk buy calculate call cancel capture change charge check claim clean
    clear clone close collect commit compare complete compute configure confirm connect
    convert copy count create deactivate decline decrypt delete deliver deny deploy describe
    destroy detach detect disable disassociate discard disconnect dismiss dispatch do
    download draft drop duplicate edit embed enable encrypt end enqueue enroll ensure
    estimate evaluate evict exchange execute exclude expire explain export extend extract
    fail favorite fetch filter finalize find finish flag flush follow force fork forward
    freeze generate get give grant group handle hide hold identify ignore import include
    increment index ingest initialize initiate insert install invalidate invite invoke issue
    join kick kill launch leave like link list load lock log login logout lookup make map
    mark match merge migrate modify monitor move mute notify open order overwrite parse
    partial patch pause pay perform permit pin ping play poll populate post predict prepare
    preview print process promote provision publish pull purchase purge push put query
    queue quit read rebuild receive recalculate recommend reconnect record recover redeem
    redirect refresh refund regenerate register reject release reload remove rename render
    renew reopen reorder repair replace reply report request require rerun resend reserve
    reset resize resolve restart restore resubmit resubscribe resume retrieve retry return
    revert review revoke rotate run sample save scan schedule score search see select send
    set share show sign simulate skip snooze sort split star start stop store stream
    subscribe submit suggest suspend swap switch sync synchronize tag terminate test toggle
    track transcribe transfer transform transition translate trigger unarchive unassign
    unban unblock undelete undo unfollow unhide uninstall unlink unlock unmute unpin
    unpublish unregister unset unshare unstar unsubscribe unsuspend untag update upgrade
    upload upsert use validate verify view void vote wait watch withdraw write""".split()
)
BY_METHOD = {
    "GET": "get",
    "HEAD": "head",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "OPTIONS": "options",
    "TRACE": "trace",
    "QUERY": "query",
}


def is_verb(word: str) -> bool:
    """Whether the name of an operation may begin with a word."""
    return word in _VERBS
