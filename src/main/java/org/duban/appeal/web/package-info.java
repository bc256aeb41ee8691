@NullMarked
package org.duban.appeal.web;

import org.jspecify.annotations.NullMarked;
