// SPDX-License-Identifier: Apache-2.0
/// What a text says against figures that stand sentences away: what somebody denies, whose claims,
/// and of what matter. [Objections] finds it and says which of it holds against a figure.
@NullMarked
package org.briefingviewer.extract.objection;

import org.jspecify.annotations.NullMarked;
