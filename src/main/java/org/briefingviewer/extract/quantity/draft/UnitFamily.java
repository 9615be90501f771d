// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.draft;

/// What sort of thing a unit measures; the first column of the table of units, in capitals.
public enum UnitFamily {
  MONEY,
  SHARE,
  AGE,
  TIME,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  SPEED,
  POWER,
  DATA,
  TEMPERATURE,
  OTHER,
  /// A counted noun.
  COUNT,
  /// Not known.
  NONE
}
