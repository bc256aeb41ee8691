DROP TABLE inbox_told;
