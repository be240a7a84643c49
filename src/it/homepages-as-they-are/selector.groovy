// Homepages of real people are data beside the repository, not in it. Where they are not, there is nothing to build.
new File(basedir, '../../../../../shared/corpus').isDirectory()
