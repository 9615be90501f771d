// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.bundle.SoundNotes;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.wire.StopsWire;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.csv.CsvFormat;
import org.briefingviewer.export.jsonl.JsonLinesFormat;
import org.briefingviewer.export.slides.SlidesFormat;
import org.briefingviewer.export.uima.CasFormat;
import org.briefingviewer.export.w3c.WebAnnotationFormat;
import org.briefingviewer.export.word.DocxFormat;
import org.briefingviewer.ingest.apart.HostilePdf;
import org.briefingviewer.ingest.read.hangul.HwpSheet;
import org.briefingviewer.ingest.read.hangul.HwpxSheet;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.issued.IssuedFigure;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.settings.issued.IssuedFolder;

/// The sound files that fuzzing begins with: the sample, what it exports, and small ones of every
/// other kind that is read.
final class SoundFiles {
  private final Path folder;
  private final Path sample;
  private final Map<String, byte[]> entries;

  /// @param folder to work in
  /// @param sample the sample's folder
  SoundFiles(Path folder, Path sample) throws IOException {
    this.folder = folder;
    this.sample = sample;
    entries = Spoiling.entries(Files.readAllBytes(briefingOf(sample)));
  }

  static Path briefingOf(Path sample) {
    return sample.resolve("sample.briefing");
  }

  List<byte[]> briefing() throws IOException {
    return List.of(Files.readAllBytes(briefingOf(sample)));
  }

  List<byte[]> sidecar() {
    return List.of(utf8(SoundNotes.JSON));
  }

  /// @param digest of the briefing on which it was begun
  List<byte[]> journal(String digest) {
    String first = "{\"journal\":\"1\",\"base\":\"" + digest + "\"}\n";
    byte[] edits = entries.getOrDefault("briefing/history.jsonl", new byte[0]);
    return List.of(utf8(first + new String(edits, StandardCharsets.UTF_8)));
  }

  List<byte[]> stops() {
    return List.of(entries.getOrDefault(StopsWire.FILE, utf8("{}")));
  }

  List<byte[]> settings() {
    return List.of(utf8(SETTINGS));
  }

  List<byte[]> pages() throws IOException {
    return raw(".html");
  }

  List<byte[]> texts() throws IOException {
    List<byte[]> texts = new ArrayList<>(raw(".txt"));
    texts.add(utf8(KOREAN));
    return texts;
  }

  List<byte[]> pdf() {
    return List.of(HostilePdf.book(2));
  }

  /// Everything that data may come in as and that is no archive.
  List<byte[]> data(Briefing briefing) throws IOException, Refusal {
    return List.of(
        exported(briefing, new WebAnnotationFormat()), exported(briefing, new JsonLinesFormat()));
  }

  /// Tables, and CASes.
  List<byte[]> tables(Briefing briefing) throws IOException, Refusal {
    return List.of(exported(briefing, new CsvFormat()), exported(briefing, new CasFormat()));
  }

  /// The first article as an edit brings it.
  List<byte[]> parts(Briefing briefing) throws IOException, Refusal {
    PartFolder parts = new PartFolder(JournalPlace.at(folder.resolve("sound.journal")));
    String part =
        parts.put(
            new AddedParts(
                briefing.article(String.valueOf(briefing.first())),
                briefing.knowledge().agents(),
                null));
    byte[] bytes = parts.bytes(part);
    parts.remove();
    return List.of(bytes);
  }

  /// A copy that is remembered, with two figures.
  List<byte[]> copies(Briefing briefing) throws IOException {
    BundleInfo info = briefing.info();
    Path there = folder.resolve("sound copies");
    IssuedCopy copy =
        new IssuedCopy(
            "c1",
            "pdf",
            false,
            IssuedCopy.Of.of(info, false),
            briefing.first(),
            info.created(),
            null,
            Path.of("brief.pdf"));
    new IssuedFolder(there)
        .add(
            copy,
            to -> {
              to.accept(new IssuedFigure(new EstimateId("a1", "e1"), "0f", "“about” 40"));
              to.accept(new IssuedFigure(new EstimateId("a1", "e2"), "1f", "약 3만"));
            });
    return List.of(Files.readAllBytes(there.resolve("c1.jsonl")));
  }

  /// What may be a house's template.
  List<byte[]> documents(Briefing briefing) throws IOException, Refusal {
    return List.of(exported(briefing, new DocxFormat(null)));
  }

  /// What may be a house's template for slides.
  List<byte[]> slides(Briefing briefing) throws IOException, Refusal {
    return List.of(exported(briefing, new SlidesFormat(false, null)));
  }

  private byte[] exported(Briefing briefing, Format format) throws IOException, Refusal {
    Path out = folder.resolve("sound." + format.ending());
    format.write(ExportedBriefing.order(briefing, null, Locale.ENGLISH), out, ExportProgress.NONE);
    return Files.readAllBytes(out);
  }

  private List<byte[]> raw(String ending) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(sample.resolve("raw"))) {
      for (Path file : all.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
    return files;
  }

  List<byte[]> docx() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                + " PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        utf8(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>"));
    parts.put(
        "word/document.xml",
        utf8(
            "<w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:pStyle"
                + " w:val=\"Title\"/></w:pPr><w:r><w:t>Coal by"
                + " rail</w:t></w:r></w:p><w:p><w:r><w:t>The harbour counted about 3,000 tonnes of"
                + " coal, an official"
                + " said.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
                + "</w:tr></w:tbl></w:body></w:document>"));
    try {
      return List.of(Spoiling.packed(parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<byte[]> hwp() throws IOException {
    return List.of(
        hangul().bytes(), hangul().unpacked().bytes(), hangul().section().paragraph("끝").bytes());
  }

  private static HwpSheet hangul() {
    return new HwpSheet()
        .paragraph("항구는 지난달 석탄 약 3천 톤을 헤아렸다고 한 관리가 말했다.")
        .table(new String[] {"항구", "톤"}, new String[] {"북쪽", "3,000"});
  }

  List<byte[]> hwpx() throws IOException {
    return List.of(
        Spoiling.packed(
            new HwpxSheet()
                .paragraph("항구는 지난달 석탄 약 3천 톤을 헤아렸다고 한 관리가 말했다.")
                .paragraph("표 <hp:tab/>1")
                .parts()));
  }

  /// A page that a browser saved as one file, and a mail.
  List<byte[]> messages() {
    String page =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable

        <h1>Coal</h1><p>About 3,000 tonnes of coal came=E2=80=94twice as much as bef=
        ore.</p>
        --b
        Content-Type: image/png

        x
        --b--
        """
            .replace("\n", "\r\n");
    String mail =
        """
        Subject: =?UTF-8?B?7ISd7YOE?=
        MIME-Version: 1.0
        Content-Type: text/plain; charset="utf-8"
        Content-Transfer-Encoding: base64

        %s\
        """
            .formatted(Base64.getMimeEncoder().encodeToString(utf8(KOREAN)));
    return List.of(utf8(page), utf8(mail));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final String KOREAN =
      "항구 당국은 지난해 석탄 약 3만 톤이 들어왔다고 밝혔다.\n\n연구소는 그 값을 최대 2억 달러, 예산의 30%로 추산했다."
          + " 한 관리는 “정확한 수치는 아니다”라고 말했다.\n\n2024년 6월 19일 두 나라는 조약에 서명했다.\n";

  private static final String SETTINGS =
      "{\"version\":1,\"theme\":\"dark\",\"language\":\"ko\",\"zoom\":1.25,\"window\":{\"x\":10,\"y\":20,"
          + "\"width\":900,\"height\":700},\"files\":[{\"file\":\"/home/a.briefing\",\"zoom\":2}]}";
}
