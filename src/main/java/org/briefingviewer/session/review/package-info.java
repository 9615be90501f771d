// SPDX-License-Identifier: Apache-2.0
/// The walk over what a person has to look at, one after the other, in an article or in all of
/// them. Start at [ReviewWalk], which a window follows; what it stops at and in which order is
/// decided in `review`.
@NullMarked
package org.briefingviewer.session.review;

import org.jspecify.annotations.NullMarked;
