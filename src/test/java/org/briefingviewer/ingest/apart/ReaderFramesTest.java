// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.PageSpan;
import org.junit.jupiter.api.Test;

class ReaderFramesTest {
  private static final ReaderAnswer.Read READ =
      new ReaderAnswer.Read(
          CleaningDraft.of(
              List.of(
                  DraftBlock.of(BlockRole.HEADLINE, "항구 \ud83d\udea2, half a pair: \ud83d"),
                  DraftBlock.dropped("7", DroppedLine.Reason.RUNNING_HEAD).on(new PageSpan(2, 4)),
                  DraftBlock.body("x".repeat(200_000)).outside()),
              new ArticleFacts("Title", null, "P", null, List.of("A", "B"), "ko", "©")));

  @Test
  void whatGoesThroughComesOutAsItWas() throws IOException {
    for (ReaderAnswer answer :
        List.of(
            READ,
            new ReaderAnswer.Further(),
            new ReaderAnswer.Refused("what", "remedy"),
            new ReaderAnswer.Failed("how"))) {
      assertEquals(answer, ReaderFrames.answer(in(bytes(answer))));
    }
    assertEquals(new ReaderAnswer.Over(), ReaderFrames.answer(in(new byte[0])));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReaderFrames.write(new DataOutputStream(bytes), new byte[] {1, 2, 3});
    DataInputStream in = in(bytes.toByteArray());
    assertArrayEquals(new byte[] {1, 2, 3}, ReaderFrames.document(in));
    assertNull(ReaderFrames.document(in));
  }

  @Test
  void aSpoiledAnswerIsRefusedOrReadAsAnother() throws IOException {
    byte[] whole = bytes(READ);
    Random random = new Random(17);
    int refused = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] spoiled = whole.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        spoiled[random.nextInt(200)] = (byte) random.nextInt();
      }
      try {
        ReaderFrames.answer(in(spoiled));
      } catch (IOException e) {
        refused++;
      }
    }
    assertEquals(true, refused > 500, refused + " of 3,000 were refused");
  }

  private static byte[] bytes(ReaderAnswer answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReaderFrames.write(new DataOutputStream(bytes), answer);
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
