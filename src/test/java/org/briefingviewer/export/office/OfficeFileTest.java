// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFileTest {
  private static final OfficeFile.Said SAID =
      new OfficeFile.Said(
          "Who & what", "", "en", OffsetDateTime.parse("2026-01-01T01:00:00+01:00"));

  private static final byte[] XML = "<a/>".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static OfficeFile.Part part(int number) {
    return new OfficeFile.Part("/a/b" + number + ".xml");
  }

  @Test
  void anotherProgramsReaderFindsEachPartByWhatLeadsToIt() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OfficeFile file = new OfficeFile(bytes);
    file.relate(part(1), part(2), "styles", "s");
    file.relate(part(2), part(1), "slideMaster", "back");
    file.add(part(2), "b+xml", XML);
    file.addMain(part(1), "a+xml", XML);
    file.finish(SAID);
    Path written = Files.write(folder.resolve("a.docx"), bytes.toByteArray());
    try (OPCPackage read = OPCPackage.open(written.toFile(), PackageAccess.READ)) {
      var main =
          read.getPart(
              read.getRelationshipsByType(
                      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")
                  .getRelationship(0));
      assertEquals("/a/b1.xml", main.getPartName().getName());
      var led =
          read.getPart(PackagingURIHelper.createPartName(main.getRelationship("s").getTargetURI()));
      assertEquals("/a/b2.xml", led.getPartName().getName());
      assertEquals("application/vnd.openxmlformats-officedocument.b+xml", led.getContentType());
      assertEquals("/a/b1.xml", led.getRelationship("back").getTargetURI().toString());
      assertEquals("Who & what", read.getPackageProperties().getTitleProperty().orElseThrow());
      assertEquals(
          SAID.made().toInstant(),
          read.getPackageProperties().getCreatedProperty().orElseThrow().toInstant());
    }
  }

  @Test
  void aFileMayHaveMorePartsThanAPlainZipCounts() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OfficeFile file = new OfficeFile(bytes);
    for (int i = 2; i <= 66_000; i++) {
      file.add(part(i), "b+xml", XML);
    }
    file.addMain(part(1), "a+xml", XML);
    file.finish(SAID);
    Path written = Files.write(folder.resolve("a.docx"), bytes.toByteArray());
    try (ZipFile zip = new ZipFile(written.toFile())) {
      assertEquals(66_003, zip.size()); // with what leads to the first, the core and the types
    }
  }

  @Test
  void whatAPartLeadsToIsSaidBeforeIt() throws Exception {
    OfficeFile file = new OfficeFile(new ByteArrayOutputStream());
    file.addMain(part(1), "a+xml", XML);
    file.relate(part(1), part(2), "styles", "s");
    assertThrows(IllegalStateException.class, () -> file.finish(SAID));
  }
}
