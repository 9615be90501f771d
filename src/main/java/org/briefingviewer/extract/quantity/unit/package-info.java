// SPDX-License-Identifier: Apache-2.0

/// Finds what a number counts or measures: money, percent and measures from word lists, ages,
/// ranges and series that share a unit, and counted nouns.
@NullMarked
package org.briefingviewer.extract.quantity.unit;

import org.jspecify.annotations.NullMarked;
