// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.translation;

/// Who made a translation.
public sealed interface Translator {
  /// A person or several, by name.
  record Person(String name) implements Translator {
    public Person {
      name = named(name);
    }
  }

  /// A translation program or a translation service, by name.
  record Service(String name) implements Translator {
    public Service {
      name = named(name);
    }
  }

  /// The outlet that published the original published the translation too.
  record Outlet() implements Translator {}

  /// Nobody knows.
  record Unknown() implements Translator {}

  private static String named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a translator without a name");
    }
    return name.strip();
  }
}
