// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.console.FailureMessages;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with a file is said with its name, the reason and what to do, and with a
/// status that is not 0; nobody sees a name of a class.
class FailureTextsTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.writeString(folder.resolve("raw.txt"), "Boats\n\nAbout 300 people a day cross.\n");
    Files.writeString(folder.resolve("cut.briefing"), "PK\3\4 and no more of it");
    Files.writeString(folder.resolve("text.briefing"), "no archive");
    Files.writeString(folder.resolve("open.json"), "{");
    Files.createFile(folder.resolve("empty.briefing"));
    Files.createFile(folder.resolve("empty.txt"));
  }

  private int run(PictureDrawer drawer, BriefingExporter exporter, String... words) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    VerbStreams streams = new VerbStreams(new ByteArrayInputStream(new byte[0]), out, out);
    String[] args =
        Arrays.stream(words)
            .map(word -> word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
            .toArray(String[]::new);
    return new CommandLineProgram(streams, drawer, exporter).run(args);
  }

  private String said() {
    String text = said.toString(StandardCharsets.UTF_8);
    assertFalse(text.contains("Exception"), text);
    assertFalse(text.contains("fault of the program"), text);
    assertFalse(text.contains("Source:"), text);
    return text;
  }

  /// A word that begins with `@` names a file in the folder.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check @none.briefing                              | none.briefing: There is no such file. Check the name.
          check @empty.briefing                             | empty.briefing: It is empty. Get the briefing again from its source.
          check @cut.briefing                               | cut.briefing: It is cut short: its end is missing. Get the briefing again from its source.
          check @text.briefing                              | text.briefing: It is not a ZIP file, as every briefing is. Choose a briefing
          check @folder                                     | folder: It has no file mimetype
          import @none.txt -o @o.briefing                   | none.txt: There is no such file. Check the name and the path.
          import @empty.txt -o @o.briefing                  | empty.txt: The file is empty.
          import @folder -o @o.briefing                     | folder: There is no raw article in it. Name raw text
          import @raw.txt -o @folder                        | folder: It is a folder. Choose another file or folder.
          import @raw.txt -o @none/o.briefing               | none: There is no such file or folder. Check the name and the path.
          import @raw.txt -o @o.briefing --review @folder   | folder: It is a folder. Name a file.
          import @raw.txt -o @o.briefing --review @none     | none: There is no such file or folder.
          import @raw.txt -o @o.briefing --review @open.json| open.json: It is not JSON: Unexpected end-of-input: expected close marker for Object, line 1 column 2. Mend it;
          import @raw.txt -o @o.briefing --references @folder | folder: It is a folder. Name a file.
          extract @none.txt                                 | none.txt: There is no such file. Check the name and the path.
          extract @folder                                   | folder: It is a folder, and a raw article is a file. Name a file.
          export x.briefing --to pdf -o @none/o.pdf         | none: There is no such file or folder. Check the name and the path.
          picture x.briefing -o @none/o.png                 | none: There is no such file or folder. Check the name and the path.
          """)
  void theFileTheReasonAndWhatToDoAreSaid(String call, String expected) {
    int status =
        run(
            request -> Files.createFile(request.out()),
            (request, progress) -> Files.createFile(request.out()),
            call.split(" +"));
    assertEquals(1, status, said());
    assertTrue(said().contains(expected), said());
  }

  /// Whoever gave ten files learns which of them it is.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft @raw.txt --against @text.briefing",
        "diff @text.briefing @empty.briefing",
        "compare @text.briefing",
        "history @text.briefing",
        "stops @text.briefing",
        "seal @text.briefing --by Ana",
        "second @text.briefing -o @o.briefing",
        "agree @text.briefing @empty.briefing",
        "merge @text.briefing @empty.briefing -o @o.briefing --by Ana",
        "import @raw.txt --into @text.briefing --by Ana",
        "export @text.briefing --to pdf -o @o.pdf",
        "picture @text.briefing -o @o.png",
        "picture @text.briefing --view compare:1 -o @o.svg"
      })
  void aBriefingThatIsBrokenIsNamedAsItWasGiven(String call) {
    int status =
        run(
            request -> new BundleReader().read(request.briefing()),
            (request, progress) -> new BundleReader().read(request.briefing()),
            call.split(" +"));
    assertEquals(1, status, said());
    String named = folder.resolve("text.briefing") + ": It is not a ZIP file";
    assertTrue(said().startsWith("briefing-viewer: " + named), said());
  }

  @Test
  void aPlaceInABriefingStandsBehindItsFile() {
    Path file = Path.of("dir", "cut.briefing");
    assertEquals(
        List.of(
            file + ": 1",
            file + ", articles/a.txt: 2",
            file + ", articles/b.txt: 3",
            file + ": 4",
            "folder/dir/cut.briefing: 5"),
        Stream.of(
                "cut.briefing: 1",
                "articles/a.txt: 2",
                "cut.briefing, articles/b.txt: 3",
                file + ": 4",
                "folder/dir/cut.briefing: 5")
            .map(said -> said.split(": "))
            .map(said -> new Refusal(List.of(new Problem(said[0], said[1], ""))))
            .map(refused -> FailureMessages.in(file, refused).problems().getFirst())
            .map(problem -> problem.where() + ": " + problem.what())
            .toList());
  }

  /// Nobody waits for what may never come.
  @Test
  void aDeviceOrAPipeIsRefusedAtOnce() throws Exception {
    Path pipe = folder.resolve("pipe.briefing");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    for (String device : List.of(pipe.toString(), "/dev/zero", "/dev/null")) {
      String[][] calls = {
        {"import", device, "-o", "@o.briefing"},
        {"import", "@raw.txt", "-o", device},
        {"import", "@raw.txt", "-o", "@o.briefing", "--review", device},
        {"import", "@raw.txt", "-o", "@o.briefing", "--references", device},
        {"extract", device},
        {"check", device},
        {"export", device, "--to", "pdf", "-o", "@o.pdf"},
        {"picture", device, "-o", "@o.png"},
      };
      for (String[] call : calls) {
        said.reset();
        assertEquals(1, run(request -> {}, (request, progress) -> {}, call), said());
        assertTrue(said().contains(device + ": It is a device or a pipe, and no file."), said());
      }
      assertTrue(Files.exists(Path.of(device)));
    }
  }

  @Test
  void aStandardInputThatIsClosedIsSaidSo() {
    InputStream closed =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Bad file descriptor");
          }

          @Override
          public int read(byte[] bytes, int from, int count) throws IOException {
            return read();
          }
        };
    String[][] calls = {
      {"import", "-", "-o", folder.resolve("o.briefing").toString()},
      {"extract"},
      {"extract", "-"},
      {"extract", "--jsonl"}
    };
    for (String[] call : calls) {
      said.reset();
      PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
      VerbStreams streams = new VerbStreams(closed, out, out);
      int status =
          new CommandLineProgram(streams, request -> {}, (request, progress) -> {}).run(call);
      assertEquals(1, status, said());
      assertTrue(said().contains("It broke off (Bad file descriptor)."), said());
    }
  }

  @Test
  void aFullDiskIsSaidWithTheFileThatHasNoRoom() {
    String out = folder.resolve("o.png").toString();
    int status =
        run(
            request -> {
              throw new IOException("No space left on device");
            },
            (request, progress) -> {},
            "picture",
            "x.briefing",
            "-o",
            out);
    assertEquals(1, status);
    assertTrue(said().contains(out + ": The disk is full. Make room there"), said());
  }

  @Test
  void aProblemInsideABriefingNamesTheBriefingToo() {
    int status =
        run(
            request -> {},
            (request, progress) -> {
              throw new Refusal(List.of(new Problem("knowledge/ties.json", "Why.", "Do.")));
            },
            "export",
            "x.briefing",
            "--to",
            "pdf",
            "-o",
            folder.resolve("o.pdf").toString());
    assertEquals(1, status);
    assertTrue(said().contains(" x.briefing, knowledge/ties.json: Why. Do."), said());
  }

  /// The briefing is named by every verb, of two the one that is broken.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check @broken",
        "stops @broken",
        "history @broken",
        "second @broken -o @o.briefing",
        "seal @broken --by A --anyway -o @o.briefing",
        "revise @broken --edits assets/sample/edits.jsonl --by A -o @o.briefing",
        "merge @broken @sound -o @o.briefing --by A",
        "merge @sound @broken -o @o.briefing --by A",
        "agree @sound @broken",
        "diff @sound @broken",
        "compare @sound @broken",
        "draft @raw.txt --against @broken",
        "import @raw.txt --into @broken --by A"
      })
  void everyVerbNamesTheBriefingThatIsBroken(String call) throws IOException {
    Path sample =
        Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");
    Forger.of(sample, folder.resolve("sound"));
    Forger.of(sample, folder.resolve("broken")).manifest(each -> each.put("created", "soon"));
    int status = run(request -> {}, (request, progress) -> {}, call.split(" "));
    assertEquals(1, status, said());
    String all = said();
    assertTrue(all.contains(folder.resolve("broken").toString()), all);
    assertTrue(all.contains("It is not a moment"), all);
  }

  @Test
  void aFolderForTemporaryFilesThatCannotBeWrittenToIsNamedAndNoFileInIt() {
    String temporary = System.getProperty("java.io.tmpdir");
    int status =
        run(
            request -> {
              throw new FileSystemException(
                  Path.of(temporary, "briefing-save-1.tmp").toString(),
                  null,
                  "Read-only file system");
            },
            (request, progress) -> {},
            "picture",
            "x.briefing",
            "-o",
            folder.resolve("o.png").toString());
    assertEquals(1, status);
    assertFalse(said().contains("briefing-save"), said());
    assertTrue(
        said()
            .contains(
                temporary
                    + ": This folder for temporary files cannot be written to: Read-only file"
                    + " system. Allow writing there, then run it again."),
        said());
  }

  @Test
  void aTimeThatIsNoneIsSaidWithOneThatIs() {
    String[] call = {"import", "@raw.txt", "-o", "@o.briefing", "--created", "yesterday"};
    assertEquals(2, run(request -> {}, (request, progress) -> {}, call));
    assertTrue(said().contains("'yesterday' is no time with its zone; write it like 2026"), said());
  }

  @Test
  void whatMayNotBeReadIsSaidSo() {
    Path closed = folder.resolve("raw.txt");
    assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "root reads all");
    assertEquals(1, run(request -> {}, (request, progress) -> {}, "check", "@raw.txt"));
    assertTrue(said().contains("raw.txt: It may not be read. Change its permissions"), said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Disk quota exceeded | The disk is full.
          File too large | It would be larger than a file there may be.
          Too many levels of symbolic links | It is a link that leads back to itself.
          """)
  void whatTheSystemSaysIsSaidInPlainWords(String reason, String expected) {
    String said = FailureMessages.sentence(new FileSystemException("a.pdf", null, reason));
    assertTrue(said.startsWith("a.pdf: " + expected), said);
    assertFalse(said.contains(reason), said);
  }
}
