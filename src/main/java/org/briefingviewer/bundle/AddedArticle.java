// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.briefingviewer.bundle.wire.AgentFile;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.JsonRows;
import org.briefingviewer.bundle.wire.RatingsWire;
import org.briefingviewer.bundle.wire.ReferencesWire;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.edit.EditParts.AddedParts;

/// An article as an edit brings it, as bytes: its id, the [LooseArticle], the agents that it names
/// the work that it is and how its estimates are rated, each as a briefing holds them.
public final class AddedArticle {
  private AddedArticle() {}

  /// Puts an article into bytes; the same article always into the same.
  public static byte[] bytes(AddedParts brought) {
    List<Reference> works = brought.reference() == null ? List.of() : List.of(brought.reference());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(brought.article().article().id());
      LooseArticle.of(brought.article()).write(out);
      CountedBytes.write(
          out, JsonPrinter.bytes(new AgentTable(brought.agents()).write(JsonRows.TREE)));
      CountedBytes.write(out, JsonPrinter.bytes(ReferencesWire.write(works, JsonRows.TREE)));
      CountedBytes.write(out, JsonPrinter.bytes(RatingsWire.write(brought.ratings())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Gets the article back.
  ///
  /// @throws IllegalArgumentException when the bytes hold none
  public static AddedParts read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String id = in.readUTF();
      MarkedArticle article = LooseArticle.read(in).read(id);
      AgentFile agents = new AgentFile("agents", new ByteArrayInputStream(CountedBytes.read(in)));
      List<Reference> works =
          ReferencesWire.read("works", new ByteArrayInputStream(CountedBytes.read(in)));
      return new AddedParts(
          article,
          agents.whole().agents(),
          works.isEmpty() ? null : works.getFirst(),
          RatingsWire.read("ratings", new ByteArrayInputStream(CountedBytes.read(in))));
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("no article stands in these bytes", e);
    }
  }
}
