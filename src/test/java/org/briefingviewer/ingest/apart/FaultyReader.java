// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.briefingviewer.ingest.draft.ArticleFacts;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.draft.DraftBlock;

/// A process that does what its document tells it, in place of one that reads.
final class FaultyReader {
  private FaultyReader() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    byte[] document = ReaderFrames.document(in);
    while (document != null) {
      String told = new String(document, StandardCharsets.UTF_8);
      switch (told) {
        case "crash" -> Runtime.getRuntime().halt(134);
        case "memory" -> Runtime.getRuntime().halt(ReaderMain.OUT_OF_MEMORY);
        case "hang" -> new CountDownLatch(1).await();
        case "garbage" -> {
          out.writeInt(0x7fffffff);
          out.flush();
        }
        case "endless text" -> {
          out.writeByte('r');
          out.writeInt(Integer.MAX_VALUE);
          out.flush();
        }
        case "leave" -> {
          read(out, told);
          return;
        }
        default -> read(out, told);
      }
      document = ReaderFrames.document(in);
    }
  }

  private static void read(DataOutputStream out, String told) throws IOException {
    ReaderFrames.write(out, new ReaderAnswer.Further());
    ReaderFrames.write(
        out,
        new ReaderAnswer.Read(CleaningDraft.of(List.of(DraftBlock.body(told)), ArticleFacts.NONE)));
  }
}
