// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.model.BundleInfo;
import org.jspecify.annotations.Nullable;

/// Where the notes on one briefing may be kept.
///
/// @param beside `name.annotations` in the briefing's own folder
/// @param own the file in the user's own folder, for a briefing in a place that cannot be written
///   to
/// @param besideWritable whether the briefing's own folder can be written to
/// @param lock the key of the briefing, by which they are locked, or null where it is not locked
public record SidecarPlace(Path beside, Path own, boolean besideWritable, @Nullable LockKey lock) {
  /// How the names of own notes end.
  public static final String ENDING = ".annotations";

  private static final String BRIEFING = ".briefing";
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9-]+");
  private static final int LONGEST_SLUG = 40;
  private static final int HASH_DIGITS = 16;

  /// Decides for a briefing.
  ///
  /// @param notes the user's own folder for notes; need not exist
  public static SidecarPlace of(Path briefing, BundleInfo info, Path notes) {
    return of(briefing, info, notes, Files::isWritable);
  }

  /// Decides for a briefing.
  ///
  /// @param writable tells whether a folder can be written to
  public static SidecarPlace of(
      Path briefing, BundleInfo info, Path notes, Predicate<Path> writable) {
    Path beside = beside(briefing);
    return new SidecarPlace(
        beside, notes.resolve(ownName(info)), replaceable(beside, writable), null);
  }

  /// Tells whether a file, there or not, can be written anew where it is.
  ///
  /// @param file an absolute path
  /// @param writable tells whether a file or a folder can be written to
  public static boolean replaceable(Path file, Predicate<Path> writable) {
    Path folder = file.getParent();
    boolean usable = folder != null && Files.isDirectory(folder) && writable.test(folder);
    return usable && (!Files.exists(file) || writable.test(file));
  }

  /// Returns the same place for a briefing that is locked, or not locked with null.
  public SidecarPlace under(@Nullable LockKey key) {
    return new SidecarPlace(beside, own, besideWritable, key);
  }

  /// Returns the sidecar's place beside a briefing, a file or a folder.
  public static Path beside(Path briefing) {
    Path file = briefing.toAbsolutePath().normalize();
    String name = String.valueOf(file.getFileName());
    String stem =
        name.endsWith(BRIEFING) ? name.substring(0, name.length() - BRIEFING.length()) : name;
    return file.resolveSibling(stem + ENDING);
  }

  /// Returns the briefing that a sidecar stands beside, or null when there is none.
  static @Nullable Path briefingOf(Path sidecar) {
    return briefingOf(sidecar, ENDING);
  }

  /// Returns the briefing that a file of its name is kept for, or null when there is none.
  ///
  /// @param kept an absolute path
  /// @param ending of the kept file's name, behind the briefing's
  public static @Nullable Path briefingOf(Path kept, String ending) {
    String name = String.valueOf(kept.getFileName());
    String stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    for (String candidate : new String[] {stem + BRIEFING, stem}) {
      Path briefing = kept.resolveSibling(candidate);
      if (!briefing.equals(kept) && Files.exists(briefing)) {
        return briefing;
      }
    }
    return null;
  }

  /// Returns who may read what is kept of a briefing: whoever may read the briefing that it stands
  /// beside, and in the user's own folder the user alone.
  ///
  /// @param ending of the kept file's name, behind the briefing's
  public static FileRights rights(Path kept, String ending) {
    Path briefing = briefingOf(kept.toAbsolutePath(), ending);
    return briefing == null ? FileRights.OWNERS : FileRights.like(briefing);
  }

  /// A name by which the same briefing is known again on another drive, at another path, or with a
  /// mended text: the name it gives itself and the moment it was made.
  private static String ownName(BundleInfo info) {
    String identity = info.name() + "\n" + info.created().toInstant();
    String hash = ManifestEntry.hash(identity.getBytes(StandardCharsets.UTF_8));
    String slug = UNSAFE.matcher(info.name()).replaceAll("-");
    String digits = hash.substring(hash.indexOf(':') + 1).substring(0, HASH_DIGITS);
    return slug.substring(0, Math.min(LONGEST_SLUG, slug.length())) + "-" + digits + ENDING;
  }
}
