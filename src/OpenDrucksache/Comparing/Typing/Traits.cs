using OpenDrucksache.Comparing.Aligning;

namespace OpenDrucksache.Comparing.Typing;

/// <summary>What a token is and may decide; rules ask for them before they look closer.</summary>
[Flags]
internal enum Traits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has a hyphen, or a soft one.</summary>
    Hyphen = 1,

    /// <summary>It negates.</summary>
    Negation = 2,

    /// <summary>It says who must, may or is asked.</summary>
    Duty = 4,

    /// <summary>It is a figure in words, a month, a day or a unit.</summary>
    Figure = 8,

    /// <summary>A citation is made of it.</summary>
    Citation = 16,

    /// <summary>It may come or go inside a citation.</summary>
    Filler = 32,

    /// <summary>It is a short form, or what one stands for.</summary>
    ShortForm = 64,

    /// <summary>A misspelling is not this word.</summary>
    Common = 128,

    /// <summary>A word; in the order of <see cref="TokenKind"/>.</summary>
    Word = 1 << (8 + (int)TokenKind.Word),

    /// <summary>It begins with a digit.</summary>
    Number = 1 << (8 + (int)TokenKind.Number),

    /// <summary>A web address.</summary>
    Url = 1 << (8 + (int)TokenKind.Url),

    /// <summary>A quotation mark.</summary>
    Quote = 1 << (8 + (int)TokenKind.Quote),

    /// <summary>Another sign.</summary>
    Sign = 1 << (8 + (int)TokenKind.Sign),

    /// <summary>Every kind of token.</summary>
    AnyKind = Word | Number | Url | Quote | Sign,
}
