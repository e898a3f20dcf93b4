using System.Text.Json.Serialization;
using OpenDrucksache.Refreshing.Watching;

namespace OpenDrucksache.Refreshing;

/// <summary>Where a paper is in its life, told from the Fassungen that are held and the looks at its sources, never from dates.</summary>
[JsonConverter(typeof(SnakeCaseConverter<PaperState>))]
public enum PaperState
{
    /// <summary>DIP lists it, and nothing of it is held.</summary>
    Announced,

    /// <summary>Its newest Fassung is a Vorabfassung.</summary>
    Vorab,

    /// <summary>Its newest Fassung is the edited paper, and a Vorabfassung is held too.</summary>
    Lektoriert,

    /// <summary>Its newest Fassung says "(neu)".</summary>
    Neu,

    /// <summary>The edited paper is held, and no Vorabfassung was seen.</summary>
    VorabMissed,

    /// <summary>The sources no longer give it. What is held stays.</summary>
    Withdrawn,

    /// <summary>Its newest Fassung carries neither the notice nor the imprint.</summary>
    Unbekannt,
}

/// <summary>Tells where a paper is in its life.</summary>
public static class PaperStates
{
    /// <summary>The state of a watched paper.</summary>
    public static PaperState Of(Watched paper) => paper switch
    {
        { Fassung: null } => PaperState.Announced,
        { GoneSince: not null } or { IsUnlisted: true } => PaperState.Withdrawn,
        { IsNeu: true } => PaperState.Neu,
        { Art: Art.Vorab } => PaperState.Vorab,
        { Art: Art.Lektoriert, Held.Drafts: 0 } => PaperState.VorabMissed,
        { Art: Art.Lektoriert } => PaperState.Lektoriert,
        _ => PaperState.Unbekannt,
    };
}
