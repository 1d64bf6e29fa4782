package vn.langso.media.print.queue;

/** The description of a printer (PPD) as CUPS keeps it for a queue with a driver. */
final class Driver {
    static final String A5_UNLESS_TOLD = """
            *PPD-Adobe: "4.3"
            *FormatVersion: "4.3"
            *FileVersion: "1.0"
            *LanguageVersion: English
            *LanguageEncoding: ISOLatin1
            *PCFileName: "TRAM.PPD"
            *Manufacturer: "Tram"
            *Product: "(Tram)"
            *ModelName: "Tram"
            *ShortNickName: "Tram"
            *NickName: "Tram"
            *PSVersion: "(3010.000) 0"
            *LanguageLevel: "3"
            *ColorDevice: False
            *DefaultColorSpace: Gray
            *FileSystem: False
            *cupsFilter: "application/pdf 0 -"
            *OpenUI *PageSize/Media: PickOne
            *DefaultPageSize: A5
            *PageSize A4/A4: "x"
            *PageSize A5/A5: "x"
            *CloseUI: *PageSize
            *OpenUI *PageRegion/Media: PickOne
            *DefaultPageRegion: A5
            *PageRegion A4/A4: "x"
            *PageRegion A5/A5: "x"
            *CloseUI: *PageRegion
            *DefaultImageableArea: A5
            *ImageableArea A4/A4: "10 10 585 832"
            *ImageableArea A5/A5: "10 10 410 585"
            *DefaultPaperDimension: A5
            *PaperDimension A4/A4: "595 842"
            *PaperDimension A5/A5: "420 595"
            """;

    private Driver() {}
}
