"""The crafted files by name, and what a reader is to make of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from torture import hostile_cards as cards
from torture import hostile_shapes as shapes
from torture import hostile_texts as texts
from torture import hostile_workbooks as books

READ = "read"
"""The file holds a list after all; what is hostile beside it is passed over."""

_DAMAGED = ("file_damaged",)
_TOO_MUCH = ("file_too_large", "reader_memory", "reader_timeout")


@dataclass(frozen=True, slots=True)
class Case:
    """One file: its name, who makes it, and which outcomes are right (problem codes, or READ)."""

    name: str
    make: Callable[[Path], Path]
    right: tuple[str, ...]

    @property
    def file(self) -> str:
        return self.name if "." in self.name else f"{self.name}.xlsx"


def cases(port: int = 9) -> tuple[Case, ...]:
    """All of them; `port` is where those point that want to fetch something."""
    return (*_bombs(), *_strangers(port), *_shapes(), *_packages(), *_texts(), *_others(port))


def made(folder: Path, port: int = 9) -> Iterable[tuple[Case, Path]]:
    """One file after the other; each is gone when the next one comes."""
    for case in cases(port):
        path = case.make(folder / case.file)
        yield case, path
        path.rmdir() if path.is_dir() else path.unlink()


def _bombs() -> Iterable[Case]:
    yield Case("zip bomb", books.zip_bomb, ("file_too_large",))
    yield Case("bomb below the gate", books.zip_bomb_below_the_gate, _TOO_MUCH)
    yield Case("nested zip.zip", books.nested_zip, ("file_kind_unsupported",))
    yield Case("billion laughs", books.billion_laughs, _DAMAGED)
    yield Case("laughs in the strings", books.laughs_in_the_strings, _DAMAGED)
    yield Case("quadratic blow-up", books.quadratic_blow_up, _DAMAGED)
    yield Case("far corner", books.far_corner, (READ,))
    yield Case("far corner without rows", books.far_corner_without_rows, (READ,))
    yield Case("16,384 columns", books.all_columns, (READ, "file_no_table"))
    yield Case("declared size lies", books.declared_size_lies, _DAMAGED)
    yield Case("shared strings bomb", books.shared_strings_bomb, _TOO_MUCH)
    yield Case("one string in all rows", books.one_string_in_all_rows, _TOO_MUCH)
    yield Case("many cells of one string", books.many_cells_one_string, (READ, *_TOO_MUCH))


def _strangers(port: int) -> Iterable[Case]:
    yield Case("external entity", partial(books.external_entity, port=port), _DAMAGED)
    yield Case("outer DTD", partial(books.outer_dtd, port=port), (READ, *_DAMAGED))
    yield Case("zip slip", books.zip_slip, (READ,))
    yield Case("sheet outside", books.sheet_outside_the_package, ("file_no_table", *_DAMAGED))
    yield Case("macro.xlsm", books.macro, (READ,))
    yield Case("external link", partial(books.external_link, port=port), (READ,))
    yield Case("DDE", books.dde, (READ,))
    yield Case("query connections", partial(books.query_connections, port=port), (READ,))
    yield Case("hyperlinks", partial(books.hyperlinks, port=port), (READ,))
    yield Case("wrong check sum", books.wrong_check_sum, _DAMAGED)
    yield Case("encrypted", shapes.encrypted, ("file_encrypted",))
    yield Case("web page.xls", shapes.web_page, ("file_web_page",))


def _shapes() -> Iterable[Case]:
    yield Case("absurd styles", shapes.absurd_styles, (READ,))
    yield Case("negative rows", shapes.negative_rows, (READ, *_DAMAGED))
    yield Case("huge rows", shapes.huge_rows, (READ, *_DAMAGED))
    yield Case("rows out of order", shapes.rows_out_of_order, (READ,))
    yield Case("dimension too small", shapes.dimension_too_small, (READ,))
    yield Case("dimension too large", shapes.dimension_too_large, (READ,))
    yield Case("dimension nonsense", shapes.dimension_nonsense, (READ, *_DAMAGED))
    yield Case("merged by the million", shapes.merged_by_the_million, (READ,))
    yield Case("merged over everything", shapes.merged_over_everything, (READ,))
    yield Case("control characters", shapes.control_characters, (READ, *_DAMAGED))
    yield Case("escaped controls", shapes.escaped_controls, (READ, *_DAMAGED))
    yield Case("lone surrogates", shapes.lone_surrogates, (READ, *_DAMAGED))
    yield Case("40,000 characters", shapes.longer_than_excel, (READ,))
    yield Case("nested without end", shapes.ten_thousand_deep, (READ, *_DAMAGED))
    yield Case("attribute without end", shapes.attribute_without_end, (READ, *_DAMAGED, *_TOO_MUCH))


def _packages() -> Iterable[Case]:
    yield Case("old named new", shapes.old_excel_named_new, _DAMAGED)
    yield Case("new named old.xls", shapes.new_excel_named_old, (READ,))
    yield Case("cut in the middle", shapes.cut_in_the_middle, _DAMAGED)
    yield Case("broken directory", shapes.broken_directory, _DAMAGED)
    yield Case("directory beyond the end", shapes.directory_beyond_the_end, _DAMAGED)
    yield Case("doubled members", shapes.doubled_members, (READ, *_DAMAGED, "file_no_table"))
    yield Case("3,000 parts", shapes.three_thousand_parts, ("file_too_large",))
    yield Case("1,000 sheets", shapes.thousand_sheets, (READ,))
    yield Case("repeated columns.ods", shapes.ods_repeated_columns, (READ, *_TOO_MUCH, *_DAMAGED))
    yield Case("repeated rows.ods", shapes.ods_repeated_rows, (READ, *_TOO_MUCH, *_DAMAGED))
    yield Case("repeated both.ods", shapes.ods_repeated_both, (READ, *_TOO_MUCH, *_DAMAGED))
    yield Case("unknown entity.ods", shapes.ods_laughs, (READ, *_DAMAGED))
    yield Case("damaged.xlsb", shapes.xlsb_damaged, _DAMAGED)
    yield Case("not a zip", shapes.not_a_zip, _DAMAGED)
    yield Case("behind a program", shapes.behind_a_program, ("file_kind_unsupported",))
    yield Case("folder.csv", shapes.a_pipe_name, ("file_kind_unsupported",))


def _texts() -> Iterable[Case]:
    wild = (READ, "file_no_table", *_DAMAGED, *_TOO_MUCH, "file_kind_unsupported")
    yield Case("one line of 100 MB.csv", texts.one_line_of_100_mb, (*_DAMAGED, *_TOO_MUCH))
    yield Case("one line of cells.csv", texts.one_line_of_cells, (READ, *_TOO_MUCH))
    yield Case("only quotes.csv", texts.only_quotes, ("file_no_table", *_DAMAGED))
    yield Case("a quote that never ends.csv", texts.a_quote_that_never_ends, (READ,))
    yield Case("only separators.csv", texts.only_separators, ("file_no_table",))
    yield Case("only line ends.csv", texts.only_line_ends, ("file_no_table",))
    yield Case("zeros.csv", texts.zeros, (READ, "file_kind_unsupported"))
    yield Case("nothing but zeros.csv", texts.nothing_but_zeros, ("file_kind_unsupported",))
    yield Case("mixed encodings.csv", texts.mixed_encodings, (READ,))
    yield Case("half UTF-16.csv", texts.half_utf16, (READ,))
    yield Case("lone surrogates.csv", texts.lone_surrogates, (READ,))
    yield Case("random bytes.csv", texts.random_bytes, wild)
    yield Case("millions of empty rows.csv", texts.ten_million_empty_rows, (READ, *_TOO_MUCH))
    yield Case("3,000,000 rows.csv", texts.millions_of_rows, (READ, *_TOO_MUCH))
    yield Case("20,000 columns.csv", texts.many_columns, (READ, *_TOO_MUCH))
    yield Case("formulas.csv", texts.formulas, (READ,))
    yield Case("separators that change.csv", texts.separators_that_change, (READ,))
    yield Case("backslashes.csv", texts.backslashes, (READ,))


def _others(port: int) -> Iterable[Case]:
    yield Case("picture of 100 MB.vcf", cards.picture_of_100_mb, (READ, *_TOO_MUCH))
    yield Case("soft ends without end.vcf", cards.soft_ends_without_end, (READ,))
    yield Case("cards within cards.vcf", cards.cards_within_cards, (READ,))
    yield Case("a million cards.vcf", cards.a_million_cards, (READ, *_TOO_MUCH))
    yield Case("odd escapes.vcf", cards.odd_escapes, (READ,))
    yield Case("unknown charset.vcf", cards.unknown_charset, (READ,))
    yield Case("laughs.xml", cards.xml_laughs, _DAMAGED)
    yield Case("external.xml", partial(cards.xml_external, port=port), _DAMAGED)
    yield Case("far cells.xml", cards.xml_far_cells, (READ,))
    yield Case("wide merges.xml", cards.xml_wide_merges, (READ,))
    yield Case("deep.xml", cards.xml_deep, (*_DAMAGED, "reader_crashed"))
    yield Case("bomb in a list.zip", cards.zip_of_a_bomb, ("file_too_large",))
    yield Case("odd names.zip", cards.zip_with_odd_names, (READ,))
