// SPDX-License-Identifier: Apache-2.0

/// The words of a sentence as names of states are compared, and which of the three actors and of
/// the states beside them they name: data in [TriangleData], found by [ActorFinder].
@NullMarked
package org.briefingviewer.extract.tie.actor;

import org.jspecify.annotations.NullMarked;
