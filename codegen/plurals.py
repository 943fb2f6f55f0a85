"""English nouns: their singular, and whether they are in the plural."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "indices": "index",
    "matrices": "matrix",
    "vertices": "vertex",
    "criteria": "criterion",
    "movies": "movie",
    "cookies": "cookie",
    "calories": "calorie",
    "apis": "api",
    "kpis": "kpi",
    "uris": "uri",
    "ips": "ip",
    "vms": "vm",
    "dbs": "db",
    "ads": "ad",
    "menus": "menu",
    "skus": "sku",
    "cpus": "cpu",
    "gpus": "gpu",
    "series": "series",
    "news": "news",
    "species": "species",
    "aliases": "alias",
    "statuses": "status",
    "addresses": "address",
    "caches": "cache",
    "analyses": "analysis",
    "quizzes": "quiz",
    "leaves": "leaf",
    "lens": "lens",
    "chaos": "chaos",
    "dns": "dns",
    "ipfs": "ipfs",
    "sms": "sms",
    "os": "os",
    "aws": "aws",
    "gps": "gps",
    "https": "https",
    "sos": "sos",
    "kubernetes": "kubernetes",
    "canvas": "canvas",
    "bias": "bias",
    "atlas": "atlas",
    "alias": "alias",
    "gas": "gas",
    "has": "has",
    "is": "is",
    "was": "was",
    "this": "this",
    "plus": "plus",
    "yes": "yes",
    "always": "always",
}


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """The singular of an English noun; a word that is no plural stays."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 and word not in ("ids",):
        return word
    if word.endswith(("ss", "us", "is", "ous")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def singulars(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the last one in the singular."""
    return (*parts[:-1], singular(parts[-1])) if parts else parts


def is_plural(word: str) -> bool:
    """Whether a noun is a plural as far as its form tells."""
    return singular(word) != word
