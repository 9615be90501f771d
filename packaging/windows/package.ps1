# SPDX-License-Identifier: Apache-2.0
# Makes the portable zip and two msi for Windows. NOT YET RUN: nobody has had a Windows machine for it; see packaging/README.md.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\package.ps1
#
# Needs Maven, a JDK 25 in JAVA_HOME, the WiX toolset (jpackage looks for it on the PATH) and mt.exe of the Windows SDK.
# The zip needs no rights and runs from a USB stick; one msi installs for the one user, without an administrator, the other for all.
# Signs what it makes where SIGN_PFX names a file with a certificate and its key, and SIGN_PASSWORD opens it.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Stop-When([bool] $failed, [string] $sentence) {
  if ($failed) {
    [Console]::Error.WriteLine("package.ps1: $sentence")
    exit 1
  }
}

function Invoke-Tool([string] $tool, [string[]] $arguments) {
  & $tool @arguments
  Stop-When ($LASTEXITCODE -ne 0) "$tool failed with status $LASTEXITCODE; what it said stands above."
}

# The lines of a data file without comments and blank ones.
function Get-Entries([string] $file) {
  @(Get-Content -Encoding UTF8 $file | Where-Object { $_ -and -not $_.StartsWith('#') })
}

# A tool of the Windows SDK, of the newest that is installed.
function Get-SdkTool([string] $name) {
  $found = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\$name" -ErrorAction SilentlyContinue | Sort-Object FullName | Select-Object -Last 1
  Stop-When (-not $found) "$name is missing. Install the Windows SDK."
  $found.FullName
}

function Add-Signature([string[]] $files) {
  if (-not $env:SIGN_PFX) { return }
  Invoke-Tool (Get-SdkTool 'signtool.exe') (@('sign', '/q', '/fd', 'SHA256', '/tr', 'http://timestamp.digicert.com', '/td', 'SHA256', '/f', $env:SIGN_PFX, '/p', $env:SIGN_PASSWORD) + $files)
}

# What the Windows Installer does, by its own automation.
function Invoke-Installer($object, [string] $member, [object[]] $arguments, [string] $kind = 'InvokeMethod') {
  $object.GetType().InvokeMember($member, $kind, $null, $object, $arguments)
}

# Lets the verbs be called by their name: the folder goes to the end of PATH, and away with the program.
function Add-ToPath([string] $msi, [string] $name) {
  $database = Invoke-Installer (New-Object -ComObject WindowsInstaller.Installer) 'OpenDatabase' @($msi, 1)
  $view = Invoke-Installer $database 'OpenView' @('SELECT `FileName`, `Component_` FROM `File`')
  Invoke-Installer $view 'Execute' @() | Out-Null
  $component = ''
  while ($record = Invoke-Installer $view 'Fetch' @()) {
    $file = Invoke-Installer $record 'StringData' @(1) 'GetProperty'
    if (($file -split '\|')[-1] -eq "$($product.command).exe") { $component = Invoke-Installer $record 'StringData' @(2) 'GetProperty' }
  }
  Invoke-Installer $view 'Close' @() | Out-Null
  Stop-When (-not $component) "$msi has no $($product.command).exe"
  $there = Invoke-Installer $database 'TablePersistent' @('Environment') 'GetProperty'
  foreach ($statement in Get-Entries 'packaging\windows\path.sql') {
    if ($there -eq 1 -and $statement.StartsWith('CREATE')) { continue }
    $change = Invoke-Installer $database 'OpenView' @($statement.Replace('@NAME@', $name).Replace('@COMPONENT@', $component))
    Invoke-Installer $change 'Execute' @() | Out-Null
    Invoke-Installer $change 'Close' @() | Out-Null
  }
  Invoke-Installer $database 'Commit' @() | Out-Null
}

Stop-When (-not $env:JAVA_HOME) 'JAVA_HOME is not set. Set it to the folder of a JDK 25.'
$bin = Join-Path $env:JAVA_HOME 'bin'
$common = 'packaging\common'
$product = @{}
foreach ($line in Get-Entries "$common\product.properties") {
  $key, $value = $line -split '=', 2
  $product[$key] = $value
}
$version = ([xml](Get-Content -Encoding UTF8 pom.xml)).project.version -replace '-SNAPSHOT$', '' # an installer takes numbers only
# One whole second for every file of ours: the start-up cache remembers the jars' times.
$moment = [DateTime]::SpecifyKind([DateTime]'2026-11-25T00:00:00', [DateTimeKind]::Utc)

# By its path: another tar, as Git brings one, writes no zip.
$tar = "$env:SystemRoot\System32\tar.exe"

# jpackage leaves files that may only be read, and Windows deletes none of them.
if (Test-Path target) { Get-ChildItem -Recurse -File target | ForEach-Object { $_.IsReadOnly = $false } }
Invoke-Tool 'mvn' @('-q', '-B', '-Pshare', '-Dfast', '-DskipTests', 'clean', 'package')

$work = 'target\windows'
$image = "$work\$($product.name)"
# Linked by the build, with JavaFX in it.
$runtime = 'target\briefing-viewer\runtime'
New-Item -ItemType Directory -Force $work | Out-Null

# Only jars go in: the launcher's class path is made of them, in the order of their names.
$lib = "$work\lib"
New-Item -ItemType Directory -Force $lib | Out-Null
Copy-Item 'target\briefing-viewer\lib\*.jar' $lib

# jpackage sets $APPDIR to the folder app of the image, wherever that lies.
$always = (Get-Entries "$common\jvm.args") + (Get-Entries "$common\javafx.args") + '-Dbriefing.home=$APPDIR'
# The time by which the program gives its jars their times again, where a ZIP was unpacked in another time zone.
$jars = "-Dbriefing.jars=$(([DateTimeOffset]$moment).ToUnixTimeSeconds())"
$window = (Get-Entries "$common\window.args") + '-XX:AOTCache=$APPDIR\briefing-viewer.aot' + $jars

# A second launcher with a console, for the verbs: without it nothing would be printed.
$console = "$work\console.properties"
Set-Content -Encoding ascii $console (@('win-console=true', 'win-menu=false', 'win-shortcut=false', "java-options=$((($always + (Get-Entries "$common\batch.args")) -join ' ').Replace('\', '\\'))"))
$arguments = @(
  '--type', 'app-image',
  '--name', $product.name, '--app-version', $version, '--vendor', $product.vendor,
  '--description', $product.summary, '--copyright', $product.copyright,
  '--icon', 'target\icons\briefing-viewer.ico',
  '--input', $lib, '--main-jar', $product.mainJar, '--main-class', $product.mainClass,
  '--runtime-image', $runtime, '--dest', $work,
  '--add-launcher', "$($product.command)=$console")
foreach ($option in $always + $window) {
  $arguments += @('--java-options', $option)
}
Invoke-Tool "$bin\jpackage.exe" $arguments

$app = "$image\app"
Copy-Item -Recurse 'target\briefing-viewer\assets' $app

# Paths and names with letters outside the machine's code page: to install under C:\Users\<a Korean name> on an English Windows.
foreach ($program in "$image\$($product.name).exe", "$image\$($product.command).exe", "$image\runtime\bin\java.exe") {
  (Get-Item -LiteralPath $program).IsReadOnly = $false
  Invoke-Tool (Get-SdkTool 'mt.exe') @('-nologo', '-manifest', 'packaging\windows\utf8.manifest', "-inputresource:$program;#1", "-outputresource:$program;#1")
  Add-Signature @($program)
}

Copy-Item 'target\share\doc\briefing-viewer\THIRD-PARTY-NOTICES.txt', 'target\share\doc\briefing-viewer\briefing-viewer.cdx.json', 'LICENSE' $image

function Set-Times {
  Get-ChildItem -Recurse -File $image | ForEach-Object { $_.IsReadOnly = $false; $_.LastWriteTimeUtc = $moment }
}

# The training run: the launcher's own configuration, told once to write the cache instead of reading it.
Set-Times
$cfg = "$app\$($product.name).cfg"
$kept = Get-Content -Raw -Encoding UTF8 $cfg
$training = $kept.Replace('java-options=-XX:AOTCache=', 'java-options=-XX:AOTCacheOutput=')
Stop-When ($training -eq $kept) "$cfg names no AOTCache, so no start-up cache can be written."
foreach ($option in Get-Entries "$common\train.args") {
  $training = $training.TrimEnd() + "`r`njava-options=$option"
}
$utf8 = New-Object System.Text.UTF8Encoding $false
$own = $env:LOCALAPPDATA
try {
  [IO.File]::WriteAllText((Resolve-Path $cfg), $training, $utf8)
  $env:LOCALAPPDATA = Join-Path (Resolve-Path $work) 'training'
  $run = Start-Process -PassThru "$image\$($product.name).exe" -ArgumentList "`"$app\assets\sample\sample.briefing`""
  Stop-When (-not $run.WaitForExit(120000)) 'the training run did not end within two minutes.'
} finally {
  $env:LOCALAPPDATA = $own
  [IO.File]::WriteAllText((Resolve-Path $cfg), $kept, $utf8)
}
Stop-When (-not (Test-Path "$app\briefing-viewer.aot")) 'the training run wrote no start-up cache.'
Set-Times

# jpackage's copy gives every file a new time, which kills the cache; tar keeps them, and writes a zip by its ending.
Invoke-Tool $tar @('-a', '-c', '-f', "target\briefing-viewer-$version-windows-x64.zip", '-C', $work, $product.name)

# MSI keeps the times of the files that it is made from. For one user it goes where programs of one user belong, and not into the
# folder in which the program keeps what is the user's: jpackage's uninstaller takes its folder away as a whole.
foreach ($for in 'user', 'machine') {
  $whose = if ($for -eq 'user') { @('--win-per-user-install', '--install-dir', "Programs\$($product.name)") } else { @() }
  $made = "$work\$for"
  Invoke-Tool "$bin\jpackage.exe" (@(
    '--type', 'msi', '--app-image', $image, '--name', $product.name, '--app-version', $version,
    '--vendor', $product.vendor, '--license-file', 'LICENSE',
    '--file-associations', 'packaging\windows\file-association.properties',
    '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser',
    '--win-upgrade-uuid', $product.upgradeCode, '--dest', $made) + $whose)
  $msi = "target\briefing-viewer-$version-windows-x64-$for.msi"
  Move-Item (Get-ChildItem "$made\*.msi").FullName $msi
  Add-ToPath (Resolve-Path $msi).Path $(if ($for -eq 'user') { '=-PATH' } else { '=-*PATH' })
  Add-Signature @($msi)
}

# Whoever opens the zip gets a program whose cache is used: fatal here, silently slow at a reader's.
$proof = "$work\proof"
New-Item -ItemType Directory -Force $proof | Out-Null
Invoke-Tool $tar @('-x', '-f', "target\briefing-viewer-$version-windows-x64.zip", '-C', $proof)
$env:JAVA_TOOL_OPTIONS = '-XX:AOTMode=on'
$run = Start-Process -PassThru "$proof\$($product.name)\$($product.name).exe"
$ended = $run.WaitForExit(10000)
$env:JAVA_TOOL_OPTIONS = ''
Stop-When $ended 'the unpacked program does not start with its cache (-XX:AOTMode=on).'
$run.Kill()
Write-Output "target\briefing-viewer-$version-windows-x64.zip and two msi in target are made."
