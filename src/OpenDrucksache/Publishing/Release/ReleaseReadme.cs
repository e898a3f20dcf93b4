using System.Globalization;
using OpenDrucksache.Publishing.Tables;

namespace OpenDrucksache.Publishing;

/// <summary>The README of a release: what it is, how to open it, how to cite it.</summary>
internal static class ReleaseReadme
{
    /// <summary>The page.</summary>
    public static string Of(ReleaseRows rows) => string.Create(CultureInfo.InvariantCulture, $$"""
        # OpenDrucksache, release {{rows.Release}}

        The captured versions (Fassungen) of printed papers (Drucksachen) of the German Bundestag, and what changed between them.
        This release knows what was seen until {{Utc.Format(rows.SeenUntil)}}. It never changes; a newer one has another name, and `../../latest.json` names the newest.

        | table | rows | a row is |
        |---|---:|---|
        {{string.Join("\n", rows.Tables.Zip(Dataset.Tables).Select(t => string.Create(CultureInfo.InvariantCulture, $"| {t.First.Name} | {t.First.Rows} | {t.Second.Description} |")))}}

        Columns, keys and values: `data-dictionary.md`. How complete it is: `coverage.json`. Files, sizes and digests: `manifest.json`. What is new: `CHANGELOG.md`. Schemas: `schema/`. Catalogues: `datapackage.json` (Frictionless), `catalog.ttl` (DCAT-AP.de), `croissant.json`; `CITATION.cff`.

        ## Open it
        DuckDB: what changed in the newest papers?
        ```sql
        SELECT dokumentnummer, class, old, new FROM 'parquet/changes/*/*.parquet' ORDER BY severity DESC LIMIT 20;
        ```
        pandas:
        ```python
        import pandas as pd
        papers = pd.read_parquet("parquet/drucksachen")
        changes = pd.read_json("json/changes/wahlperiode=21.jsonl.gz", lines=True, dtype={"id": str})
        ```
        R:
        ```r
        library(arrow)
        papers <- open_dataset("parquet/drucksachen") |> dplyr::collect()
        ```
        Check it: `sha256sum -c SHA256SUMS`, or `drucksache verify --dataset .`

        ## Source and terms
        - {{Terms.Attribution}}. {{Terms.Texts}} DIP's terms: <{{Terms.TermsUrl}}>. The papers themselves are free at <{{Terms.SourceUrl}}>.
        - What we made of them is marked by its columns: normalised texts in `paragraphs`, names taken apart in `people`, judgements in `comparisons` and `changes`. The compilation, not the texts: <{{Terms.CompilationUrl}}>.
        - Cite a release as "OpenDrucksache, release {{rows.Release}}", a Fassung by its `ref` (21/8376@v2), a change by comparison and number (21/8376@v1..v2, n 3), each with the source above.

        """).ReplaceLineEndings("\n");
}
