"""The page of the reports (ux.md 4.13).

A report is a frozen value (`rules.reports.Report`): a question, its days, n, and grids of figures,
each with the query of its leads. To add one:

- `rules.reports.ReportKey` has its key already;
- `queries/report_<name>.py`: `<name>_report(session, *, asked: Asked) -> Report`, asking the store
  once; a line in `queries.report_list.REPORTS`. `asked.query("stage:sql", ...)` makes the query of
  a figure, `rules.reports.exact("source", text)` the term of one text; `share(part, of, query)` a
  part. `queries.first_times` has the leads of the filter and when they came to a stage. A grid of
  single people has `people=True`, its lines say whose they are (`Line.person`: who may not see
  everybody's gets their own only), and it is made only where `asked.people`; a report that is
  nothing else is in `report_list.OF_PEOPLE`;
- `ui.words.report_words`: its question, its method, the words of its columns (English; German by
  the translations);
- `ui.reports.pictures.PIECES`: what is shown, of the pictures of `ui.charts` and of its grids
  (a table with bars in its cells is the grid itself, `bars` naming its columns). Pictures of a
  topic of their own go into a file beside it.

Table view, workbook, PDF, command line and the drill into the list then need nothing more.
"""
