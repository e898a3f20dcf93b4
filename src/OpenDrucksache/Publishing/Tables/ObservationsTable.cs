namespace OpenDrucksache.Publishing.Tables;

/// <summary>One row per look at a source.</summary>
internal sealed class ObservationsTable() : Table<ObservationRow>(
    "observations",
    "One row per look at a source: what was seen when, and what came of it. The log that the times of the Fassungen rest on.",
    ["n"],
    [
        Long("n", r => r.N, "The number of the observation in the log, from 1, over all electoral terms. Days are in order: an older day that is captured later shifts it."),
        Instant("seen", r => r.Observation.Seen, "When it was seen."),
        Code("outcome", r => DrucksacheJson.Word(r.Observation.Outcome), "What came of it.") with
        {
            Values = Word.All<ObservationOutcome>(outcome => outcome switch
            {
                ObservationOutcome.New => "bytes that the archive did not have: a new Fassung",
                ObservationOutcome.Unchanged => "the bytes of a Fassung that the archive has",
                ObservationOutcome.Joined => "bytes that the archive did not have: a second witness of a Fassung, no new one",
                ObservationOutcome.Assigned => "a Fassung was given its number and moved",
                ObservationOutcome.Failed => "nothing could be kept",
                ObservationOutcome.NotModified => "the host says that the bytes of a Fassung are still there (304)",
                ObservationOutcome.Absent => "there is nothing at the address (404, 410)",
                ObservationOutcome.Challenge => "a page that wants to see a person came in place of the paper",
                ObservationOutcome.HashMismatch => "the bytes are not those of which DIP gives the md5",
                ObservationOutcome.NoText => "DIP does not have the text yet",
                ObservationOutcome.Unlisted => "DIP no longer lists the paper",
                _ => DrucksacheJson.Word(outcome),
            }),
        },
        CodeOrNull("ref", r => r.Observation.Fassung?.ToString(), "The Fassung that was seen, as it was cited then: it may have been given its number since. Null where nothing could be kept."),
        CodeOrNull("dokumentnummer", r => (r.Observation.Fassung?.Drucksache ?? r.Observation.Drucksache)?.ToString(), "The paper, as it was called then."),
        CodeOrNull("sha256", r => r.Observation.Sha256, "sha256 of the bytes seen; null where there were none."),
        TextOrNull("file_name", r => r.Observation.FileName, "The file's name without its folder; null for the network and standard input."),
        TextOrNull("source_url", r => r.Observation.SourceUrl?.OriginalString, "Where it was seen; null for a file without an address."),
        TextOrNull("message", r => r.Observation.Message, "What went wrong; null where nothing did."),
    ]);
