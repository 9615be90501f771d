// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.chosen.BriefOptions;
import org.briefingviewer.cli.chosen.PdfOptions;
import org.briefingviewer.cli.chosen.StageOptions;
import org.briefingviewer.cli.chosen.TemplateOptions;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.FailureMessages;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.briefingviewer.cli.revision.ErratumFormat;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.offer.Formats;
import org.briefingviewer.export.outsider.OriginalCopies;
import org.briefingviewer.export.outsider.OutsiderFormat;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.session.issued.CopyRegister;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes a briefing for other programs: as PDF, every figure with its source, the handling"
            + " mark on every page, as Word document (docx) with footnotes or as HTML (html)"
            + " with notes linked both ways; as a brief of one"
            + " page (brief: a PDF, or what the name of the file ends in, .docx or .html); as"
            + " tables (csv: a folder, or a ZIP where the name ends in .zip) or JSON lines (jsonl)"
            + " for analysis, as W3C annotations (w3c) or UIMA CASes (uima); as references for"
            + " Zotero and its like (csl, ris, bibtex); as a copy for people outside (outsider),"
            + " which says what left and what did not. No form loses a hedge, a bound, a gap of a"
            + " chain, a handling mark or who checked what. The copy is remembered, so that \"--to"
            + " erratum\" can tell later which of its figures were corrected since: it writes that,"
            + " for all remembered copies, as PDF.")
final class ExportCommand extends Verb {
  /// So many lines, at most about, say how far it is.
  private static final int MOST_LINES = 100;

  private static final String EMBEDDED =
      "The PDF holds the whole briefing as a file: history, notes of the speaker, what was rejected"
          + " and kept originals. Leave --embed out for people who may not have these.";

  private final BriefingExporter exporter;
  private final CopyMemory memory;

  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}")
  private Format format = Formats.printed();

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT",
      description = "the file to write; - is the standard output")
  private Path out = Path.of("out.pdf");

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "only this article (default: the whole briefing)")
  private @Nullable String article;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en or ko: the language around the articles (default: ${DEFAULT-VALUE})")
  private ProgramLanguage language = ProgramLanguage.EN;

  @Option(
      names = "--citations",
      paramLabel = "STYLE",
      converter = Citations.class,
      completionCandidates = Styles.class,
      description = "how works are cited: ${COMPLETION-CANDIDATES} (default: plain)")
  private CitationStyle citations = CitationStyle.PLAIN;

  @Mixin private BriefOptions brief = new BriefOptions();

  @Mixin private StageOptions stage = new StageOptions();

  @Mixin private TemplateOptions template = new TemplateOptions();

  @Option(
      names = "--forget",
      description = "do not remember the copy: no erratum can be made to it then")
  private boolean forget;

  @Option(
      names = "--with-originals",
      description =
          "let the copies of what was imported leave with a copy for outsiders of all articles")
  private boolean withOriginals;

  @Mixin private PdfOptions pdf = new PdfOptions();

  @Option(names = "-q", description = "show no progress")
  private boolean quiet;

  /// @param memory where copies are remembered
  ExportCommand(VerbStreams streams, BriefingExporter exporter, CopyMemory memory) {
    super(streams);
    this.exporter = exporter;
    this.memory = memory;
  }

  /// The names of the styles, for the help.
  private static final class Styles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(CitationStyle.values()).map(CitationStyle::key).iterator();
    }
  }

  private static final class Citations implements CommandLine.ITypeConverter<CitationStyle> {
    @Override
    public CitationStyle convert(String name) {
      return Stream.of(CitationStyle.values())
          .filter(style -> style.key().equals(name.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "'"
                          + name
                          + "' is no style of citations; there is "
                          + String.join(", ", new Styles())));
    }
  }

  /// The names of the formats, for the help.
  private static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Formats.all().stream().map(Format::id), Stream.of(ErratumFormat.NAME))
          .iterator();
    }
  }

  /// Returns the format of that name.
  ///
  /// @param memory where copies are remembered, to which errata are made
  static Format format(String name, CopyMemory memory) {
    if (name.toLowerCase(Locale.ROOT).equals(ErratumFormat.NAME)) {
      return new ErratumFormat(memory);
    }
    Format named = Formats.named(name);
    if (named == null) {
      throw new CommandLine.TypeConversionException(
          "'"
              + name
              + "' is no format; there is "
              + Formats.names()
              + " and "
              + ErratumFormat.NAME);
    }
    return named;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    OutFile written = new OutFile(out, streams);
    Format named = named(written, chosen());
    Format folder = named == null ? format.folder() : null;
    if (named == null && folder == null) {
      throw wrong(
          "what is written is "
              + format.id()
              + ": name a file ending in "
              + endings(format)
              + ", not "
              + out);
    }
    Format ordered = housed(named == null ? format : named);
    new GivenFile(file).refuseDevice();
    refuseMisplaced();
    try {
      Format chosen = folder == null ? ordered : folder;
      Told told = new Told();
      OutFile.Writing writing = to -> exporter.export(request(to, chosen), told);
      if (pdf.embeds()) {
        streams.say(EMBEDDED);
      }
      if (folder == null ? written.write(writing) : written.writeFolder(writing)) {
        streams.print(out.toString());
      }
      if (memory.remembers() && !forget && !(format instanceof ErratumFormat)) {
        remember(written, ordered, told.shown);
      }
    } catch (Refusal e) {
      throw FailureMessages.in(file, e);
    }
    return ExitStatus.DONE;
  }

  /// Returns the format, or the one of its others, in which a file of that name ends; null when
  /// none does.
  private static @Nullable Format named(OutFile written, Format chosen) {
    return Stream.concat(Stream.of(chosen), chosen.others().stream())
        .filter(each -> written.endsIn("." + each.ending()))
        .findFirst()
        .orElse(null);
  }

  private static String endings(Format format) {
    return Stream.concat(Stream.of(format), format.others().stream())
        .map(each -> "." + each.ending())
        .collect(Collectors.joining(" or "));
  }

  private Format chosen() {
    Format chosen = brief.chosen(format);
    if (chosen == null) {
      throw wrong(
          "--figures, --checked-only, --bottom-line, --line and --paper are for --to brief, not for"
              + " --to "
              + format.id());
    }
    Format shown = stage.chosen(chosen);
    if (shown == null) {
      throw wrong("--with-notes is for --to pptx and --to stage, not for --to " + format.id());
    }
    return shown;
  }

  /// Returns the format with the house's template.
  private Format housed(Format shown) {
    Format housed = template.chosen(shown);
    if (housed == null) {
      throw wrong(
          "--template is for --to docx and pptx, and for --to brief where the file ends in .docx");
    }
    return housed;
  }

  /// Which original an article was made from nobody noted, so that with one article none can leave.
  private void refuseMisplaced() {
    if (withOriginals && !(format instanceof OutsiderFormat)) {
      throw wrong("--with-originals goes with --to " + OutsiderFormat.NAME + " only");
    }
    if (pdf.given() != null && !(format instanceof PdfPress)) {
      throw wrong(pdf.given() + " goes with --to pdf only");
    }
    if (withOriginals && article != null) {
      throw wrong(
          "--with-originals goes without --article: it lets the originals of all articles leave");
    }
  }

  /// @param shown the figures that the file shows, where these are not all that the format shows
  private void remember(OutFile written, Format ordered, @Nullable Set<EstimateId> shown)
      throws Refusal, IOException {
    try (Bundle briefing = new BundleReader(streams.keys()).read(file)) {
      if (briefing.lock() != null) {
        return; // what the copy shows would lie open in the user's folder
      }
      briefing.complete();
      memory.remember(
          briefing,
          new CopyRegister.Outgoing(
              ordered.id(),
              false,
              article,
              written.piped() ? null : out,
              shown == null ? ordered.figures(briefing, article) : shown),
          language.locale());
    }
  }

  private BriefingExporter.Request request(Path to, Format as) throws IOException, Refusal {
    Format chosen =
        withOriginals
            ? new OutsiderFormat(OriginalCopies.in(file, streams.keys()))
            : pdf.chosen(as, file);
    return new BriefingExporter.Request(file, to, chosen, article, language.locale(), citations);
  }

  private final class Told implements ExportProgress {
    private @Nullable Set<EstimateId> shown;

    @Override
    public void shown(Set<EstimateId> figures) {
      shown = figures;
    }

    @Override
    public void made(int articles, int of) {
      if (!quiet && of > 1 && (articles == of || articles % (of / MOST_LINES + 1) == 0)) {
        streams.say(articles + " of " + CountPhrase.of(of, format.unit()) + " made");
      }
    }

    @Override
    public void told(String line) {
      streams.say(line);
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
