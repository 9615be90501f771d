// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.briefingviewer.bundle.place.PassingFile;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Archives made to do harm. Each is refused with the file and the reason, and writes nothing.
class HostileArchiveTest {
  @TempDir Path folder;
  @TempDir Path around;

  private HandMadeZip sample;
  private Path file;
  private Set<Path> before = Set.of();

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
    file = folder.resolve("hostile.briefing");
    before = temporary();
  }

  @AfterEach
  void nothingWasWritten() throws IOException {
    assertEquals(before, temporary());
    try (var left = Files.list(around)) {
      assertEquals(0, left.count());
    }
  }

  /// Tests beside this one save, and print.
  private static boolean ofAnother(String name) {
    boolean saved = name.startsWith("briefing-save-") && !name.contains(PassingFile.RUN);
    return saved || name.startsWith("briefing-viewer");
  }

  private static Set<Path> temporary() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(p -> p.getFileName().toString().contains("briefing"))
          .filter(p -> !ofAnother(p.getFileName().toString()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void aNameThatLeadsOutIsRefused() throws IOException {
    sample.with("media/../../evil.txt", "x").write(file);
    refused("evil.txt", "leads out");
  }

  @Test
  void anAbsoluteNameIsRefused() throws IOException {
    sample.with("ABSOLUTE", "x").write(file);
    rename("ABSOLUTE", "/bsolute");
    refused("/bsolute", "absolute");
  }

  @Test
  void aDriveLetterIsRefused() throws IOException {
    sample.with("C:evil.txt", "x").write(file);
    refused("C:evil.txt", "drive letter");
  }

  @Test
  void aBackslashIsRefused() throws IOException {
    sample.with("media-evil.txt", "x").write(file);
    rename("media-evil.txt", "media\\evil.txt");
    refused("media\\evil.txt", "backslash");
  }

  @Test
  void aControlCharacterIsRefusedAndNotShownRaw() throws IOException {
    sample.with("media/e\u0007vil", "x").write(file);
    refused("media/e\\u0007vil", "control character");
  }

  @Test
  void aSymbolicLinkIsRefused() throws IOException {
    try (var zip = new ZipArchiveOutputStream(file)) {
      HandMadeZip.put(zip, new ZipArchiveEntry("mimetype"), sample.bytes("mimetype"));
      ZipArchiveEntry link = new ZipArchiveEntry("media/link");
      link.setUnixMode(0120777);
      HandMadeZip.put(zip, link, "/etc/passwd".getBytes(StandardCharsets.UTF_8));
    }
    refused("media/link", "link");
  }

  @Test
  void namesThatDifferInCaseOrCompositionOnlyAreRefused() throws IOException {
    sample.with("media/Karte.png", "x").with("media/KARTE.PNG", "y").write(file);
    refused("media/KARTE.PNG", "equals that of media/Karte.png");
    takeTheSample();
    sample.with("media/\u00e9.png", "x").with("media/e\u0301.png", "y").write(file);
    refused("media/", "but for case or composition");
  }

  @Test
  void anEntryDeclaredToInflateTooMuchIsRefusedAtOnce() throws IOException {
    sample.with("media/zeros.png", new byte[4_000_000]).write(file);
    refused("media/zeros.png", "more than 100 times");
  }

  @Test
  void anEntryThatLiesAboutItsLengthIsCountedWhileInflating() throws Exception {
    sample.with("articles/a1/text.txt", new byte[4_000_000]).write(file);
    byte[] zip = Files.readAllBytes(file);
    int entry = centralEntry(zip, "articles/a1/text.txt");
    little(zip).putInt(entry + 24, 100);
    Files.write(file, zip);
    try (Bundle bundle = new BundleReader().read(file)) {
      refused(() -> bundle.article("a1"), "articles/a1/text.txt", "more than 100 times");
      assertEquals("둘-2", bundle.article("둘-2").article().id());
    }
  }

  @Test
  void moreThanTwoGigabytesDeclaredAreRefused() throws IOException {
    for (int i = 0; i < 40; i++) {
      sample.with("media/" + i + ".bin", "x".repeat(1000 + i));
    }
    sample.write(file);
    byte[] zip = Files.readAllBytes(file);
    for (int i = 0; i < 40; i++) {
      int entry = centralEntry(zip, "media/" + i + ".bin");
      little(zip).putInt(entry + 20, 60_000_000).putInt(entry + 24, 60_000_000);
    }
    Files.write(file, zip);
    refused("hostile.briefing", "bytes; at most 2,147,483,648");
  }

  @Test
  void anEntryLongerThanItsLimitIsRefused() throws IOException {
    sample.write(file);
    byte[] zip = Files.readAllBytes(file);
    int entry = centralEntry(zip, "articles/a1/text.txt");
    little(zip).putInt(entry + 24, 70_000_000).putInt(entry + 20, 70_000_000);
    Files.write(file, zip);
    refused("articles/a1/text.txt", "longer than 67,108,864 bytes");
  }

  @Test
  void moreThanAHundredThousandEntriesAreRefused() throws IOException {
    try (var zip = new ZipArchiveOutputStream(file)) {
      HandMadeZip.put(zip, new ZipArchiveEntry("mimetype"), sample.bytes("mimetype"));
      zip.setMethod(ZipArchiveOutputStream.STORED);
      for (int i = 0; i <= 100_000; i++) {
        ZipArchiveEntry entry = new ZipArchiveEntry("m/" + i);
        entry.setSize(0);
        entry.setCrc(0);
        zip.putArchiveEntry(entry);
        zip.closeArchiveEntry();
      }
    }
    refused("hostile.briefing", "at most 100,000");
  }

  @Test
  void jsonNestedTenThousandDeepIsRefused() throws Exception {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    sample.edit("datapackage.json", json -> json.replaceFirst("\\{", "{\"x\":" + deep + ","));
    sample.write(file);
    refused("datapackage.json", "nests deeper than 64");
    takeTheSample();
    sample.edit(
        "knowledge/estimates/a1.json", json -> json.replaceFirst("\\{", "{\"x\":" + deep + ","));
    sample.write(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      refused(() -> bundle.article("a1"), "knowledge/estimates/a1.json", "nests deeper than 64");
    }
  }

  @Test
  void anAddressAsAResourcesPathIsRefused() throws IOException {
    sample.edit(
        "datapackage.json",
        json -> json.replace("\"originals/page 1.html\"", "\"https://example.org/x.html\""));
    sample.write(file);
    refused("https://example.org/x.html", "nothing is fetched");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws Exception {
    sample.with("articles/a1/text.txt", new byte[] {'a', 'b', (byte) 0xC3, '('}).write(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      refused(() -> bundle.article("a1"), "articles/a1/text.txt", "not UTF-8 at byte 2");
    }
    takeTheSample();
    sample.with("knowledge/ties.json", new byte[] {'{', (byte) 0xFF, '}'}).write(file);
    refused("knowledge/ties.json", "not UTF-8 at byte 1");
  }

  @Test
  void aPictureOfNineHundredMegapixelsIsRefusedByItsHeader() throws Exception {
    sample.with("media/big.png", png(30_000, 30_000)).with("media/small.png", png(300, 200));
    sample.write(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      refused(() -> bundle.picture("media/big.png"), "media/big.png", "30,000 by 30,000 pixels");
      assertEquals(33, bundle.picture("media/small.png").length);
    }
  }

  @Test
  void aMissingOrLateMimetypeIsRefused() throws IOException {
    byte[] mimetype = sample.bytes("mimetype");
    sample.without("mimetype").write(file);
    refused("hostile.briefing", "first entry is not mimetype");
    sample.with("mimetype", mimetype).write(file);
    refused("hostile.briefing", "first entry is not mimetype");
  }

  @Test
  void aNewerMajorVersionIsRefusedWithASentence() throws Exception {
    sample.edit("datapackage.json", json -> json.replace("\"1.3\"", "\"2.0\"")).write(file);
    refused("datapackage.json", "format version 2.0; this program reads up to version 1");
    takeTheSample();
    sample.edit("datapackage.json", json -> json.replace("\"1.3\"", "\"1.7\"")).write(file);
    new BundleReader().read(file).close();
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    Files.writeString(file, "just some words");
    refused("hostile.briefing", "not a ZIP");
    Files.write(file, new byte[0]);
    refused("hostile.briefing", "It is empty.");
    Files.writeString(file, "PK\3\4 and no end");
    refused("hostile.briefing", "It is cut short");
  }

  @Test
  void aFolderIsHeldToTheSameRules() throws Exception {
    Path open = sample.writeFolder(folder.resolve("open"));
    try (Bundle bundle = new BundleReader().read(open)) {
      assertEquals(SampleContent.marked("a1"), bundle.article("a1"));
    }
    Files.createSymbolicLink(open.resolve("media"), Path.of("/etc"));
    file = open;
    refused("media", "link");
  }

  private void refused(String where, String what) {
    refused(() -> new BundleReader().read(file), where, what);
  }

  private static void refused(Executable reading, String where, String what) {
    Refusal refusal = assertThrows(Refusal.class, reading);
    var problem = refusal.problems().getFirst();
    assertTrue(problem.where().contains(where), problem::where);
    assertTrue(problem.what().contains(what), problem::what);
    assertTrue(!problem.remedy().isBlank());
  }

  /// Renames an entry in both its headers, to a name of the same length in bytes.
  private void rename(String from, String to) throws IOException {
    String zip = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, zip.replace(from, to), StandardCharsets.ISO_8859_1);
  }

  private static ByteBuffer little(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int centralEntry(byte[] zip, String name) {
    String all = new String(zip, StandardCharsets.ISO_8859_1);
    int at = all.lastIndexOf("PK\u0001\u0002");
    while (!all.startsWith(name, at + 46)) {
      at = all.lastIndexOf("PK\u0001\u0002", at - 1);
    }
    return at;
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(33)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13})
        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
        .putInt(width)
        .putInt(height)
        .array();
  }
}
