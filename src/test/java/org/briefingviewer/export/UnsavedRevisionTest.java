// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefingviewer.export.offer.Formats;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A revision goes out as it is now, whether it was saved or not, in every format of data.
class UnsavedRevisionTest {
  @TempDir private Path folder;

  private static Stream<Format> data() {
    return Formats.all().stream().filter(format -> !format.looked());
  }

  private static Revision settled(ReviewState state, Review.Care care) throws Refusal {
    ExportedBriefing base = ExportedBriefing.whole();
    Estimate estimate = base.article("names").findings().estimates().getFirst();
    Revision unedited =
        Revision.of(
            base,
            part -> {
              throw new Refusal(part, "It is missing.", "Bring it.");
            });
    return unedited.with(
        new BriefingEdit.Settle(
            Act.of("R. Unsaved", OffsetDateTime.parse("2026-11-26T09:30:00Z")),
            List.of(
                new BriefingEdit.Settled(
                    new FindingId("names", FindingKind.ESTIMATE, estimate.id()),
                    estimate.quantity().asWritten(),
                    estimate.review().state())),
            state,
            care));
  }

  private String written(Format format, Revision revision) throws Refusal, IOException {
    Path out = folder.resolve("out." + format.ending());
    assertTrue(
        format.write(
            ExportedBriefing.order(revision, null, Locale.ENGLISH), out, ExportProgress.NONE));
    List<byte[]> bytes = new ArrayList<>(List.of(Files.readAllBytes(out)));
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        bytes.add(zip.readAllBytes());
      }
    }
    StringBuilder all = new StringBuilder();
    bytes.forEach(each -> all.append(new String(each, StandardCharsets.UTF_8)));
    return all.toString();
  }

  @Test
  void whoCheckedItStandsInEachFormat() throws Exception {
    assertEquals(8, data().count(), "formats of data; a new one is one more");
    for (Format format : data().toList()) {
      String text = written(format, settled(ReviewState.ACCEPTED, Review.Care.READ));
      assertTrue(text.contains("R. Unsaved"), format.id());
      assertTrue(text.contains("2026-11-26") || text.contains("26 November 2026"), format.id());
    }
  }

  @Test
  void whatWasAcceptedInBulkIsSaidToBeUnreadInEachFormat() throws Exception {
    for (Format format : data().toList()) {
      String text = written(format, settled(ReviewState.ACCEPTED, Review.Care.IN_BULK));
      assertTrue(
          text.contains("in bulk by R. Unsaved, 26 November 2026, not read")
              || text.contains("in-bulk"),
          format.id());
    }
  }

  @Test
  void whatWasRejectedIsInNone() throws Exception {
    for (Format format : data().toList()) {
      String text = written(format, settled(ReviewState.REJECTED, Review.Care.READ));
      assertFalse(text.contains("R. Unsaved"), format.id());
      assertFalse(text.contains("“400 guests”"), format.id());
    }
  }
}
