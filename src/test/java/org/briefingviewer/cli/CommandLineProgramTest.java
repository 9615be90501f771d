// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ReviewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineProgramTest {
  private static final String PAGE =
      """
      Skip to content

      Harbour halls grow, ministry says

      OSLO, May 3 -- The trade ministry estimated on Friday that the new halls cover about 4,000
      square meters. A port worker counted 😀 at least 12 cranes, she said.

      Share
      (END)
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... args) {
    VerbStreams streams =
        new VerbStreams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandLineProgram(
            streams, request -> Files.writeString(request.out(), "drawn"), this::print)
        .run(args);
  }

  private void print(BriefingExporter.Request request, ExportProgress progress) throws IOException {
    progress.made(2, 2);
    Files.writeString(
        request.out(), request.briefing() + " " + request.article() + " " + request.language());
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path page() throws IOException {
    return Files.writeString(folder.resolve("항구 😀.txt"), PAGE);
  }

  private Path imported() throws IOException {
    Path briefing = folder.resolve("out.briefing");
    assertEquals(0, run("", "import", page().toString(), "-o", briefing.toString()), said());
    return briefing;
  }

  @Test
  void importSaysWhatWasFoundAndDropped() throws IOException {
    imported();
    assertTrue(said().contains("Harbour halls grow"), said());
    assertTrue(said().contains("2 estimates"), said());
    assertTrue(said().contains("dropped (end mark): (END)"), said());
  }

  @Test
  void importSaysWhereManyWordsWereLeftOut() throws IOException {
    imported();
    assertFalse(said().contains("of this file's words were left out"), said());
    Path page =
        Files.writeString(
            folder.resolve("b.html"),
            "<main><p>Nine ships left the harbour, the master of its office said on Monday"
                + " evening, and three more will follow them in the morning when the tide allows"
                + " it.</p><p>He gave no reason for the delay, which is the third of its kind in"
                + " this year, and would not say who pays for the coal that was burnt"
                + " meanwhile.</p></main><nav><p>Nine ships of the harbour waited for the tide on"
                + " Monday evening, the master of its office said in the morning.</p></nav>");
    Path briefing = folder.resolve("b.briefing");
    assertEquals(0, run("", "import", page.toString(), "-o", briefing.toString()), said());
    assertTrue(said().contains("of this file's words were left out"), said());
  }

  @Test
  void noNameOfAFileCommandsTheTerminal() throws IOException {
    String name = "a\u001b]0;owned\u0007\nbriefing-viewer: all is well.txt";
    Path raw = Files.writeString(folder.resolve(name), PAGE.replace("Harbour", "\u009b2JHarbour"));
    String briefing = folder.resolve("o.briefing").toString();
    assertEquals(0, run("", "import", raw.toString(), "-o", briefing), said());
    assertEquals(1, run("", "check", briefing, raw.toString()));
    assertEquals(2, run("", "check", briefing, "--" + name));
    assertEquals(1, run("", "extract", raw + "\u001b[2J"));
    for (String all : new String[] {said(), out.toString(StandardCharsets.UTF_8)}) {
      assertEquals(-1, all.indexOf('\u001b'), all);
      assertEquals(-1, all.indexOf('\u009b'), all);
      assertFalse(all.lines().anyMatch(line -> line.startsWith("briefing-viewer: all is")), all);
    }
  }

  /// A standard output that takes nothing, as a full disk does, or a reader who has left.
  private static final class Unwilling extends OutputStream {
    private final String reason;

    private Unwilling(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  @Test
  void whatCannotBePrintedIsSaidAndFails() throws IOException {
    String briefing = imported().toString();
    String[][] calls = {
      {"check", briefing},
      {"check", "--json", briefing},
      {"extract", page().toString()},
      {"export", briefing, "--to", "pdf", "-o", folder.resolve("o.pdf").toString()},
      {"export", briefing, "--to", "pdf", "-o", "-"},
      {"picture", briefing, "-o", folder.resolve("o.png").toString()},
      {"picture", briefing, "-o", "-"},
      {"import", page().toString(), "-o", "-"},
      {"--help"},
      {"help", "check"},
      {"--version"},
    };
    for (String[] call : calls) {
      err.reset();
      VerbStreams streams =
          new VerbStreams(
              InputStream.nullInputStream(), new Unwilling("No space left on device"), err);
      int status =
          new CommandLineProgram(
                  streams, request -> Files.writeString(request.out(), "drawn"), this::print)
              .run(call);
      assertEquals(1, status, String.join(" ", call));
      String full = "Cannot write to standard output: no space left.";
      assertEquals(List.of(full), said().lines().filter(l -> l.contains("standard")).toList());
    }
  }

  @Test
  void aReaderWhoHasReadEnoughIsToldNothing() throws IOException {
    String briefing = imported().toString();
    String[][] calls = {
      {"check", "-q", briefing},
      {"extract", "-q", page().toString()},
      {"history", briefing},
      {"stops", briefing},
      {"export", "-q", briefing, "--to", "pdf", "-o", "-"},
      {"picture", "-q", briefing, "-o", "-"},
      {"import", "-q", page().toString(), "-o", "-"},
      {"--help"},
      {"--version"},
    };
    for (String[] call : calls) {
      err.reset();
      VerbStreams streams =
          new VerbStreams(InputStream.nullInputStream(), new Unwilling("Broken pipe"), err);
      int status =
          new CommandLineProgram(
                  streams, request -> Files.writeString(request.out(), "drawn"), this::print)
              .run(call);
      assertEquals("", said(), String.join(" ", call));
      assertEquals(0, status, String.join(" ", call));
    }
  }

  @Test
  void aMistypedVerbIsAnsweredWithTheOneThatWasMeant() throws IOException {
    String[][] meant = {
      {"exprot", "export"},
      {"chekc", "check"},
      {"Import", "import"},
      {"exp", "export"},
      {"pictures", "picture"},
      {"hisotry", "history"},
      {"export.", "export"},
      {"check,", "check"},
      {"/export", "export"},
      {"/?", null},
      {"quux", null},
    };
    for (String[] each : meant) {
      err.reset();
      assertEquals(2, run("", each[0]), each[0]);
      String first = said().lines().findFirst().orElse("");
      String said = "Unknown verb '" + each[0] + "'. Did you mean " + each[1] + "?";
      assertEquals(each[1] != null, first.equals(said), first);
      assertTrue(said().contains("briefing-viewer --help"), said());
    }
    err.reset();
    assertEquals(2, run("", "exprot", "x.briefing", "--to", "pdf"));
    assertTrue(said().startsWith("Unknown verb 'exprot'. Did you mean export?"), said());
  }

  @Test
  void aDashIsTheStandardOutputAndNoFile() throws Exception {
    assertEquals(0, run(PAGE, "import", "-", "-o", "-"), said());
    Path briefing = Files.write(folder.resolve("piped.briefing"), out.toByteArray());
    try (Bundle read = new BundleReader().read(briefing)) {
      assertEquals("Harbour halls grow, ministry says", read.info().title());
    }
    out.reset();
    assertEquals(0, run("", "picture", briefing.toString(), "-o", "-"), said());
    assertEquals("drawn", out.toString(StandardCharsets.UTF_8));
    out.reset();
    assertEquals(0, run("", "export", "x.briefing", "--to", "pdf", "-o", "-", "-q"), said());
    assertEquals("x.briefing null en", out.toString(StandardCharsets.UTF_8));
    assertFalse(Files.exists(Path.of("-")));
  }

  @Test
  void everyVerbTakesQuiet() throws IOException {
    String briefing = imported().toString();
    err.reset();
    out.reset();
    assertEquals(0, run("", "check", "-q", briefing), said());
    assertEquals(0, run("", "extract", "-q", page().toString()), said());
    assertEquals(0, run("", "import", "-q", page().toString(), "-o", briefing), said());
    String pdf = folder.resolve("o.pdf").toString();
    assertEquals(0, run("", "export", "-q", briefing, "--to", "pdf", "-o", pdf), said());
    String png = folder.resolve("o.png").toString();
    assertEquals(0, run("", "picture", "-q", briefing, "-o", png), said());
    assertEquals("", said());
  }

  /// `import *` in a folder of somebody else's must not obey what stands in one of its files.
  @Test
  void aFileNamedLikeAListOfArgumentsIsAFile() throws Exception {
    Path odd = folder.resolve("@a.txt");
    Files.writeString(odd, "--handling TLP:CLEAR --title Forged --no-originals");
    Path briefing = folder.resolve("out.briefing");
    run("", "import", odd.toString(), page().toString(), "-o", briefing.toString());
    try (Bundle read = new BundleReader().read(briefing)) {
      assertEquals(2, read.info().articles().size());
      assertNull(read.info().handling());
      assertEquals(2, read.originals().size());
    }
    assertEquals(1, run("", "import", "@" + odd, "-o", briefing.toString()));
    assertTrue(said().contains("@" + odd + ": There is no such file."), said());
  }

  @Test
  void exportPrintsWhatWasAskedForAndSaysHowFarItIs() throws IOException {
    Path pdf = folder.resolve("출력.pdf");
    String[] args = {
      "export",
      "x.briefing",
      "--to",
      "pdf",
      "-o",
      pdf.toString(),
      "--article",
      "a1",
      "--language",
      "ko"
    };
    assertEquals(0, run("", args), said());
    assertEquals("x.briefing a1 ko", Files.readString(pdf));
    assertEquals(pdf.toString(), out.toString(StandardCharsets.UTF_8).strip());
    assertTrue(said().contains("2 of 2 articles made"), said());
  }

  @Test
  void exportRefusesAFormatOrANameThatItDoesNotWrite() {
    assertEquals(2, run("", "export", "x.briefing", "--to", "odt", "-o", "x.odt"));
    assertTrue(said().contains("'odt' is no format; there is pdf"), said());
    assertEquals(2, run("", "export", "x.briefing", "--to", "pdf", "-o", "x.txt"));
    assertTrue(said().contains("name a file ending in .pdf"), said());
  }

  @Test
  void checkFindsNothingWrongWithWhatImportWrote() throws IOException {
    assertEquals(0, run("", "check", imported().toString()), out.toString(StandardCharsets.UTF_8));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("no problems"));
  }

  @Test
  void checkNamesTheDamagedFileAndFails() throws IOException {
    Path briefing = imported();
    byte[] bytes = Files.readAllBytes(briefing);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    String name = "articles/a1/text.txt";
    bytes[latin.indexOf(name) + name.length() + 20] ^= 0x55;
    Files.write(briefing, bytes);
    assertEquals(1, run("", "check", briefing.toString(), "--json"));
    JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertFalse(report.required("problems").isEmpty());
  }

  @Test
  void extractCountsOffsetsInCodePoints() throws IOException {
    String text = "😀 한국 officials said about 300 boats were lost.";
    String line = new JsonMapper().createObjectNode().put("id", "x").put("text", text).toString();
    assertEquals(0, run(line + "\n", "extract", "--jsonl"));
    JsonNode quantity =
        new JsonMapper()
            .readTree(out.toString(StandardCharsets.UTF_8))
            .required("quantities")
            .required(0);
    int start = text.offsetByCodePoints(0, quantity.required("start").asInt());
    int end = text.offsetByCodePoints(0, quantity.required("end").asInt());
    assertEquals("300 boats", text.substring(start, end));
    assertEquals("~", quantity.required("change").asString());
  }

  @Test
  void aLineThatIsNoObjectIsNamedAndTheOthersAreDone() {
    assertEquals(1, run("nonsense\n{\"id\":\"b\",\"text\":\"Ten.\"}\n", "extract", "--jsonl"));
    assertTrue(said().contains("standard input, line 1"), said());
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"id\":\"b\""));
  }

  @Test
  void aMissingFileIsNamedAndNothingIsWritten() {
    Path briefing = folder.resolve("out.briefing");
    assertEquals(
        1, run("", "import", folder.resolve("none.txt").toString(), "-o", briefing.toString()));
    assertTrue(said().contains("none.txt: There is no such file"), said());
    assertFalse(Files.exists(briefing));
  }

  @Test
  void aBinaryFileIsRefusedWithARemedy() throws IOException {
    Path binary = Files.write(folder.resolve("x.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    assertEquals(1, run("", "extract", binary.toString()));
    assertTrue(said().contains("x.txt"), said());
  }

  @Test
  void aMissingFolderIsNamedWhenSaving() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    String out = nowhere.resolve("x.briefing").toString();
    assertEquals(1, run("", "import", page().toString(), "-o", out));
    assertTrue(said().contains(nowhere + ": There is no such file or folder"), said());
  }

  @Test
  void wrongUseHasAStatusOfItsOwn() {
    assertEquals(2, run("", "extract", "--jsonl", "lines.jsonl"));
    assertEquals(2, run("", "picture", "x.briefing", "-o", "y.jpg"));
    assertEquals(2, run("", "import"));
    assertEquals(2, run("", "picture", "x.briefing", "-o", "y.png", "--size", "huge"));
  }

  @Test
  void aReviewMarksWhatAPersonDecided() throws Exception {
    Path review =
        Files.writeString(
            folder.resolve("review.json"),
            """
            {"by": "A. Editor", "on": "2026-05-04", "decisions": [
              {"article": "a1", "figure": "4,000 square meters", "verdict": "accepted"},
              {"article": "a1", "figure": "12 cranes", "verdict": "rejected"}]}
            """);
    Path briefing = folder.resolve("reviewed.briefing");
    String[] call = {
      "import", page().toString(), "-o", briefing.toString(), "--review", review.toString()
    };
    assertEquals(0, run("", call), said());
    try (Bundle bundle = new BundleReader().read(briefing)) {
      MarkedArticle article = bundle.article("a1");
      Estimate kept = article.findings().estimates().getFirst();
      assertEquals(1, article.findings().estimates().size());
      assertEquals(ReviewState.ACCEPTED, kept.review().state());
      assertEquals("A. Editor", kept.review().by());
    }
  }

  @Test
  void aReviewOfAFigureThatIsNotThereIsRefused() throws IOException {
    Path review =
        Files.writeString(
            folder.resolve("review.json"),
            """
            {"by": "A. Editor", "on": "2026-05-04", "decisions": [
              {"article": "a1", "figure": "9 ships", "verdict": "accepted"}]}
            """);
    Path briefing = folder.resolve("reviewed.briefing");
    String[] call = {
      "import", page().toString(), "-o", briefing.toString(), "--review", review.toString()
    };
    assertEquals(1, run("", call));
    assertTrue(said().contains("9 ships"), said());
    assertFalse(Files.exists(briefing));
  }

  @Test
  void aNameThatIsNoUtf8IsToldAsSuch() {
    assertEquals(ExitStatus.FAILED, run("", "check", "\ufffd.briefing"));
    assertTrue(said().contains("The name is not in UTF-8"), said());
  }
}
