// SPDX-License-Identifier: Apache-2.0

/// Weighs what speaks for and against a source: whether one that the rules give is sure
/// ([SourceConfidence], over every [SourceSign]), by a logistic regression fitted to texts of our
/// own.
@NullMarked
package org.briefingviewer.extract.attribution.weigh;

import org.jspecify.annotations.NullMarked;
