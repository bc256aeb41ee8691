@NullMarked
package org.duban.publicity.web;

import org.jspecify.annotations.NullMarked;
