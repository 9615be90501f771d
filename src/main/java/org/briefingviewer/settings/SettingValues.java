// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The values of one object of the settings file. A value that is missing gives the one that stands
/// in for it; one of another type or out of range does so too, and its key is written down.
///
/// @param prefix what stands before a key when it is written down
/// @param unusable the keys written down so far
record SettingValues(JsonNode object, String prefix, List<String> unusable) {
  private static final double SMALLEST = 320;
  private static final double LARGEST = 20_000;

  private @Nullable JsonNode value(String key) {
    JsonNode value = object.path(key);
    return value.isMissingNode() ? null : value;
  }

  private <T> T fallBack(String key, T standIn) {
    unusable.add(prefix + key);
    return standIn;
  }

  /// Returns one of several values by its form in the file, or null when none is given.
  <T> @Nullable T choice(String key, List<T> offered, Function<T, String> form) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    for (T each : offered) {
      if (value.isString() && form.apply(each).equals(value.stringValue())) {
        return each;
      }
    }
    unusable.add(prefix + key);
    return null;
  }

  int whole(String key, int least, int standIn) {
    JsonNode value = value(key);
    if (value == null) {
      return standIn;
    }
    boolean fits = value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= least;
    return fits ? value.intValue() : fallBack(key, standIn);
  }

  double number(String key, double standIn) {
    JsonNode value = value(key);
    if (value == null) {
      return standIn;
    }
    double number = value.isNumber() ? value.asDouble(Double.NaN) : Double.NaN;
    return Double.isFinite(number) ? number : fallBack(key, standIn);
  }

  /// Returns the length of a window's side in pixels.
  double size(String key, double standIn) {
    double size = number(key, standIn);
    return size >= SMALLEST && size <= LARGEST ? size : fallBack(key, standIn);
  }

  /// Returns the width of a pane in pixels.
  double width(String key, double standIn) {
    double width = number(key, standIn);
    return width >= 0 && width <= LARGEST ? width : fallBack(key, standIn);
  }

  /// Returns a distance in pixels, to either side.
  double shift(String key, double standIn) {
    double shift = number(key, standIn);
    return Math.abs(shift) <= LARGEST ? shift : fallBack(key, standIn);
  }

  @Nullable String words(String key) {
    JsonNode value = value(key);
    if (value != null && !value.isString()) {
      unusable.add(prefix + key);
      return null;
    }
    return value == null ? null : value.stringValue();
  }

  /// Returns paths, without those that are none.
  List<Path> paths(String key) {
    JsonNode list = value(key);
    List<Path> paths = new ArrayList<>();
    if (list == null) {
      return paths;
    }
    for (JsonNode each : list) {
      try {
        Path path = each.isString() ? Path.of(each.stringValue()) : null;
        if (path != null && path.isAbsolute() && !paths.contains(path)) {
          paths.add(path);
        }
      } catch (InvalidPathException e) {
        // As one that is none.
      }
    }
    if (!list.isArray() || paths.size() < list.size()) {
      unusable.add(prefix + key);
    }
    return paths;
  }

  @Nullable Path path(String key) {
    String written = words(key);
    try {
      return written == null || written.isEmpty() ? null : Path.of(written);
    } catch (InvalidPathException e) {
      unusable.add(prefix + key);
      return null;
    }
  }
}
