// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.briefingviewer.bundle.LooseArticle;
import org.briefingviewer.bundle.PackedFile;
import org.briefingviewer.bundle.entry.Sha256;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// One article that is ready to be put together with others, as it is kept until then.
///
/// @param key tells from what it was made
/// @param rawName the name of the raw file
/// @param notes what a person should look at though it came in, each naming the file
/// @param original the copy of it, or null when none is wanted
record ImportPiece(
    String key,
    String rawName,
    LooseArticle article,
    List<Problem> notes,
    @Nullable PackedFile original) {

  /// Returns the key of something: its name and a hash of all of it. What has the same key gives
  /// the same article.
  static String key(List<ArticleImporter.Raw> forms) {
    MessageDigest digest = Sha256.begin();
    StringBuilder names = new StringBuilder();
    for (ArticleImporter.Raw form : forms) {
      names.append(form.name()).append('/').append(form.bytes().length).append('/');
      digest.update(form.bytes());
    }
    return names.append(HexFormat.of().formatHex(digest.digest())).toString();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      article.write(out); // first, so that its text can be read alone
      out.writeUTF(key);
      out.writeUTF(rawName);
      out.writeInt(notes.size());
      for (Problem note : notes) {
        out.writeUTF(note.where());
        out.writeUTF(note.what());
        out.writeUTF(note.remedy());
      }
      out.writeBoolean(original != null);
      if (original != null) {
        original.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes can be written to memory", e);
    }
    return bytes.toByteArray();
  }

  static ImportPiece of(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      LooseArticle article = LooseArticle.read(in);
      String key = in.readUTF();
      String rawName = in.readUTF();
      Problem[] notes = new Problem[in.readInt()];
      for (int i = 0; i < notes.length; i++) {
        notes[i] = new Problem(in.readUTF(), in.readUTF(), in.readUTF());
      }
      PackedFile original = in.readBoolean() ? PackedFile.read(in) : null;
      return new ImportPiece(key, rawName, article, List.of(notes), original);
    }
  }
}
