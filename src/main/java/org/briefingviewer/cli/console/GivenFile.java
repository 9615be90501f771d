// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// A file that is named in a call.
public record GivenFile(Path path) {
  private static final int LARGEST = 64 << 20;

  /// How many ids are named where none of them is asked for.
  private static final int MOST = 20;

  /// Refuses a device or a pipe, which may have no end and would be waited for.
  ///
  /// @throws Refusal when it is one
  public void refuseDevice() throws Refusal {
    if (PlainFile.isDevice(path)) {
      throw new Refusal(
          List.of(
              new Problem(
                  path.toString(), "It is a device or a pipe, and no file.", "Name a file.")));
    }
  }

  /// Opens the briefing that it is.
  ///
  /// @param keys asked where it is locked
  /// @throws Refusal when it is none; every reason names the file
  public Bundle briefing(Keyring keys) throws IOException, Refusal {
    refuseDevice();
    try {
      return new BundleReader(keys).read(path);
    } catch (Refusal e) {
      throw named(e);
    }
  }

  /// Sees to it that the briefing has an article.
  ///
  /// @param briefing that the file is
  /// @throws Refusal when it has not, saying which it has
  public void demandArticle(Briefing briefing, String id) throws Refusal {
    List<String> ids = briefing.info().articleIds();
    if (!ids.contains(id)) {
      String some = String.join(", ", ids.subList(0, Math.min(MOST, ids.size())));
      throw new Refusal(
          path.toString(),
          "The briefing has no article \"" + id + "\".",
          "Give one of its ids: " + some + (ids.size() > MOST ? ", …" : "."));
    }
  }

  /// Returns a refusal of something in it, with the file named as it was given.
  public Refusal named(Refusal refused) {
    return FailureMessages.in(path, refused);
  }

  /// Returns why a file that was named cannot be found, where its name is no UTF-8; null where that
  /// is not why.
  public static @Nullable Problem misnamed(String named) {
    try {
      Problem why = BundleEntries.misnamed(Path.of(named));
      return why == null ? null : new Problem(named, why.what(), why.remedy());
    } catch (InvalidPathException e) {
      return new Problem(
          named,
          "The system's language settings know no such letters.",
          "Set LC_ALL to a UTF-8 locale that is installed, such as C.UTF-8.");
    }
  }

  /// Reads all of it, if it has at most 64 MB.
  ///
  /// @throws Refusal when it is a folder, which the system says without naming it, or a device
  public byte[] bytes() throws IOException, Refusal {
    return bytes(LARGEST);
  }

  /// Reads all of it.
  ///
  /// @param most how many bytes it may have
  /// @throws Refusal as [#bytes()] does
  public byte[] bytes(int most) throws IOException, Refusal {
    refuseDevice();
    if (Files.isDirectory(path)) {
      throw new Refusal(List.of(new Problem(path.toString(), "It is a folder.", "Name a file.")));
    }
    return PlainFile.given(path).bytes(most);
  }
}
