"""Literals and docstrings: any text in, the same text (or nothing but words) out."""

from __future__ import annotations

import ast
import random
from typing import Any

import black
import pytest
from black.strings import str_width

from codegen.emit.prose import Prose, doc
from codegen.emit.source import Code, lit, quote, width
from codegen.emit.templates import environment

NASTY = (
    "",
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    "\\\\",
    'end"',
    "end\\",
    "\n",
    "a\r\nb\rc",
    "\t tab",
    "\0",
    "\ud800",
    "\u2028\u2029\x85",
    "\u202e\u2066 right to left",
    "{{ x }} {% y %} {# z #} #}",
    "{0} %s ${HOME}",
    "&lt; < > & ' \"",
    '"""\nimport os\n"""',
    "\\N{DIGIT ONE} \\x41 \\u00e9",
    "e\u0301 中文 🎉",
    "   leading\n     and trailing   \n",
    "x" * 200,
    "word " * 60,
    "```\ncode\\\n```",
    "- item\n  more\n- item",
    '`"""`' * 30,
    "\\\n",
    '\\"""',
)


@pytest.mark.parametrize("text", NASTY)
def test_a_literal_gives_the_text_back(text: str) -> None:
    source = f"x = {quote(text)}\n"
    assert ast.literal_eval(quote(text)) == text
    assert black.format_str(source, mode=black.Mode()) == source
    assert width(source) == str_width(source)
    source.encode("utf-8")


def test_any_text_is_a_literal() -> None:
    rng = random.Random(1)
    alphabet = "ab'\"\\\n\t\r\0{}%#é中\u2028\u202e\ud800🎉\x7f\x85\u0301N{x}u00E9"
    for _ in range(500):
        text = "".join(rng.choice(alphabet) for _ in range(rng.randint(0, 12)))
        assert ast.literal_eval(quote(text)) == text
        source = f"x = {quote(text)}\n"
        assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize(
    "value", [None, True, 0, -1, 1.5, 1e300, 10**30, (), (1,), ("a", 2)]
)
def test_other_values(value: Any) -> None:
    assert ast.literal_eval(lit(value)) == value


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("text", NASTY)
def test_a_docstring_is_one_string(text: str, indent: int) -> None:
    whole = doc(text, indent)
    head = {0: "", 4: "class A:\n    ", 8: "class A:\n    def f(self):\n        "}[
        indent
    ]
    if not whole.strip('"').strip():
        return
    source = f"{head}{whole}\n"
    node: Any = ast.parse(source)
    while not isinstance(node, ast.Expr):
        assert len(node.body) == 1
        node = node.body[0]
    assert isinstance(node.value, ast.Constant)
    assert black.format_str(source, mode=black.Mode()) == source
    source.encode("utf-8")


def test_a_docstring_keeps_its_words() -> None:
    text = 'Say "hi" to C:\\dir and {{ x }}; 5 < 6 & 7 > 3.'
    assert ast.literal_eval(doc(text, 4)) == text


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        (r"Matches `^\d{2}$`.", "r"),
        ("Matches `^[0-9]{2}$`.", ""),
        (r"Ends with a \ ".strip(), ""),
        (r'Says """, \d', ""),
        (r"\d " + "x" * 74, "r"),
        (r"\d " + "x" * 75, ""),
    ],
)
def test_a_backslash_makes_a_docstring_raw(text: str, prefix: str) -> None:
    """Where a raw string can say it, and where the prefix fits on the line."""
    whole = doc(Prose((text,)), 4)
    assert whole.startswith(f'{prefix}"""')
    assert ast.literal_eval(whole).rstrip() == text
    source = f"class A:\n    {whole}\n"
    assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.parametrize(
    "act",
    [
        lambda code: code + "x",
        lambda code: "x" + code,
        lambda code: code % (),
        lambda code: code.format(),
        lambda code: code.join(["x"]),
        lambda code: code * 2,
    ],
)
def test_code_refuses_bare_text(act: Any) -> None:
    with pytest.raises(TypeError, match="finished source"):
        act(Code("{}"))


@pytest.mark.parametrize(
    "template",
    [
        "{{ text }}",
        "{{ text ~ code }}",
        "{{ code ~ text }}",
        "{{ [code, text] | string }}",
        "{{ 7 }}",
        "{{ none }}",
        "{% set x %}{{ code }}{% endset %}{{ x }}",
    ],
)
def test_a_template_prints_code_only(template: str) -> None:
    made = environment()
    made.filters["string"] = str
    with pytest.raises(TypeError):
        made.from_string(template).render(text="<b>", code=Code("<c>"))


def test_an_undefined_name_is_an_error() -> None:
    with pytest.raises(Exception, match="undefined"):
        environment().from_string("{{ nothing }}").render()
